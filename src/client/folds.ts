import { addressTarget } from './address-target.ts';

/** What newer browsers do by themselves: nothing is lost in a fold, neither an address that leads into it nor paper. */

/** Open the folds around what the address names, and go there. */
function openAroundTarget(): void {
  const target = addressTarget();
  const closed = foldsAround(target).filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
  if (closed.length > 0) target?.scrollIntoView();
}

function foldsAround(element: Element | null | undefined): HTMLDetailsElement[] {
  const fold = element?.parentElement?.closest('details');
  return fold ? [fold, ...foldsAround(fold)] : [];
}

/** Open on paper what is closed on the screen. */
function printWhole(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
}

addEventListener('hashchange', openAroundTarget);
openAroundTarget();
if (!CSS.supports('selector(::details-content)')) printWhole();

import { toSlug } from '../../src/domain/vietnamese.ts';
import type { Entry } from '../../src/collections/library.ts';

type Plan = Entry<'plans'>;

/**
 * Plans that words may mean: the one of that id or symbol, else all whose id holds the words. `04-CTr/ĐU`,
 * `04-ctr-du` and `ke-hoach-11` are such words.
 */
export function plansNamed(plans: readonly Plan[], words: string): Plan[] {
  const slug = toSlug(words.replace(/^.*\//s, (path) => (path.startsWith('plans/') ? '' : path)));
  const plain = slug.replace(/-md$/, '');
  if (plain === '') return [];
  const exact = plans.filter(({ id }) => id === plain);
  if (exact.length > 0) return exact;
  const bySymbol = plans.filter(({ data }) => toSlug(data.symbol) === plain);
  if (bySymbol.length > 0) return bySymbol;
  return plans.filter(({ id }) => id.includes(plain));
}

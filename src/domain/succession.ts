/** Who acts on whom by relations of succession; documents outside the portal have ids too. */
export interface Succession {
  /** Documents that one acts on. */
  targetsOf: (id: string) => readonly string[];
  /** Documents that act on one. */
  actorsOf: (id: string) => readonly string[];
  /** Day of a document, for the order; empty where it is not known. */
  dayOf: (id: string) => string;
}

/**
 * Documents that led to one and that followed it, itself among them, in an order in which each stands after what
 * it acts on and, where that leaves a choice, the earlier day first. Those that merely share a follower or a
 * forerunner are left out. Total: a circle is cut at its earliest day.
 */
export function successionOf(id: string, { targetsOf, actorsOf, dayOf }: Succession): string[] {
  const members = new Set([...reached(id, targetsOf), ...reached(id, actorsOf)]);
  const byDay = (a: string, b: string) => compare(dayOf(a), dayOf(b)) || compare(a, b);
  return inOrder([...members].sort(byDay), targetsOf);
}

function reached(id: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([id]);
  for (const at of found) for (const it of next(at)) found.add(it);
  return found;
}

function inOrder(sorted: readonly string[], targetsOf: Succession['targetsOf']): string[] {
  const waiting = new Set(sorted);
  const order: string[] = [];
  while (waiting.size > 0) {
    const list = [...waiting];
    const isFree = (id: string) => !targetsOf(id).some((it) => it !== id && waiting.has(it));
    const next = list.find(isFree) ?? list[0] ?? '';
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Group } from './groups.ts';

/** A list of more places than this is no citation that a reader could follow; the rest is left out. */
const MOST_TARGETS = 500;

/** Depth of a section with a dotted number, which stands within a clause (facts 2.3). */
const DEPTH_IN_CLAUSE = 6.5;

/** Units that hold one another, innermost first. */
type Chain = Group[];

/** Paths of all places that the units name, outermost unit first: `dieu-5/khoan-2/diem-b` (facts 2.4). */
export function toPaths(groups: readonly Group[]): string[] {
  const paths = new Set<string>();
  for (const chain of shareHolders(toChains(groups))) {
    for (const path of chainPaths(chain)) paths.add(path);
    if (paths.size >= MOST_TARGETS) break;
  }
  return [...paths].slice(0, MOST_TARGETS);
}

function depthOf({ unit, values }: Group): number {
  const isDotted = unit.slug === 'muc' && values[0]?.value.includes('.');
  return isDotted ? DEPTH_IN_CLAUSE : unit.depth;
}

/** "điểm b khoản 5 Điều 111 và khoản 1 Điều 15" are two chains. */
function toChains(groups: readonly Group[]): Chain[] {
  const chains: Chain[] = [];
  for (const group of groups) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && group.mayNest && depthOf(group) < depthOf(last)) chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

/**
 * Chains without an outer unit share that of their neighbours: of the next one, if it has a unit of the
 * same kind ("điểm a khoản 1, điểm b khoản 2 Điều 20"), or of the one before where units are named from
 * outside in ("Điều 5, khoản 2").
 */
function shareHolders(chains: readonly Chain[]): Chain[] {
  const shared: Chain[] = [];
  let next: Chain = [];
  for (const chain of chains.toReversed()) {
    const outermost = chain.at(-1);
    const isSibling = outermost && next.some((it) => depthOf(it) === depthOf(outermost));
    const holders = isSibling ? next.filter((it) => depthOf(it) < depthOf(outermost)) : [];
    next = [...chain, ...holders];
    shared.push(next);
  }
  return fromOutside(shared.reverse(), chains);
}

function fromOutside(chains: readonly Chain[], written: readonly Chain[]): Chain[] {
  const nested: Chain[] = [];
  let holders: Chain = [];
  chains.forEach((chain, at) => {
    const outermost = chain.at(-1);
    const own = written[at]?.at(-1);
    if (!outermost || !own) return;
    const above = holders.filter((it) => depthOf(it) < depthOf(outermost));
    const isInside = above.length > 0 && outermost === own;
    const holder = above[0];
    // The unit before only says where this one is, unless a list sign parts them.
    if (isInside && own.mayNest && nested.at(-1)?.[0] === holder) nested.pop();
    holders = isInside ? [...chain, ...above] : chain;
    nested.push(holders);
  });
  return nested;
}

function chainPaths(chain: Chain): string[] {
  return chain.toReversed().reduce<string[]>((holders, group) => {
    const steps = group.values.slice(0, MOST_TARGETS).map((it) => stepOf(group, it));
    if (holders.length === 0) return steps;
    const paths = holders.flatMap((holder) => steps.map((step) => `${holder}/${step}`));
    return paths.slice(0, MOST_TARGETS);
  }, []);
}

function stepOf({ unit }: Group, { value, inner }: Group['values'][number]): string {
  if (inner) return `${unit.slug === 'tiet' ? 'diem' : unit.slug}-${value}/${inner}`;
  return value ? `${unit.slug}-${value}` : unit.slug;
}

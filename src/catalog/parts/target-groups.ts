import { clauseAnchor } from '../../domain/clause.ts';
import { clauseNode } from '../../domain/graph.ts';
import { wordKey } from '../../domain/vietnamese.ts';
import { shorten } from '../../domain/vietnamese.ts';
import type { Entry } from '../../collections/library.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { TargetGroup } from '../views/cascade-parts.ts';
import { clauseEnds, clausesOf } from './clauses.ts';
import { dateView } from './dates.ts';
import { documentName } from './documents.ts';
import { newestOf, targetWords, type Indicator } from './indicators.ts';

type Plan = Entry<'plans'>;

interface Member {
  plan: Plan;
  indicator: Indicator;
  /** Clauses of the documents that it carries out, as nodes of the graph. */
  clauses: string[];
}

/** Letters of a clause that stand beside the targets of the plans. */
const CLAUSE_LENGTH = 160;

/**
 * Indicators of plans that measure the same, since they carry out the same clause of the documents or bear the same
 * name, beside the words of that clause. One that nothing can be held against is left to its plan's page.
 */
export function targetGroups(portal: Portal, entries: readonly DocumentEntry[]): TargetGroup[] {
  const members = entries.flatMap((entry) =>
    entry.collection === 'plans'
      ? entry.data.indicators.map((indicator) => ({
          plan: entry,
          indicator,
          clauses: clauseNodes(indicator, entries),
        }))
      : [],
  );
  return groupsOf(members)
    .map((group) => groupView(portal, group))
    .filter(({ clauses, plans }) => clauses.length > 0 || plans.length > 1);
}

function clauseNodes(
  { implements: claims }: Indicator,
  entries: readonly DocumentEntry[],
): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  return claims
    .filter(({ document }) => ids.has(document))
    .flatMap(({ document, clauses }) => clauses.map((clause) => clauseNode(document, clause)));
}

/** Members that share a clause or the name, over as many steps as it takes, in the order in which they came. */
function groupsOf(members: readonly Member[]): Member[][] {
  const groups: { keys: Set<string>; members: Member[] }[] = [];
  for (const member of members) {
    const own = [wordKey(member.indicator.name), ...member.clauses];
    const shared = groups.filter(({ keys }) => own.some((key) => keys.has(key)));
    const [first, ...others] = shared;
    const group = first ?? { keys: new Set<string>(), members: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      for (const key of other.keys) group.keys.add(key);
      group.members.push(...other.members);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of own) group.keys.add(key);
    group.members.push(member);
  }
  return groups.map((group) => group.members);
}

function groupView(portal: Portal, members: readonly Member[]): TargetGroup {
  const nodes = new Set(members.flatMap(({ clauses }) => clauses));
  return {
    name: members[0]?.indicator.name ?? '',
    clauses: [...nodes].flatMap((node) =>
      clauseEnds(portal, node).map((link) => ({ ...link, words: wordsOfClause(portal, node) })),
    ),
    plans: members.map(({ plan, indicator }) => ({
      plan: {
        label: documentName(plan),
        address: `${portal.routes.plan(plan.id)}#p_${indicator.id}`,
      },
      name: indicator.name,
      target: targetWords(indicator.target, indicator.unit),
      ...(indicator.due && { due: dateView(indicator.due).text }),
      ...newestOf(indicator, portal.today),
    })),
  };
}

/** A clause without its title, which stands in capitals; the title where it has no other words. */
function wordsOfClause(portal: Portal, node: string): string {
  const [document = '', clause = ''] = node.split('#');
  const entry = portal.find.document(document);
  const found = entry && clausesOf(entry).find(({ id }) => clauseAnchor(id) === clause);
  if (!found) return '';
  const { heading, text } = found;
  const own = text.startsWith(heading) ? text.slice(heading.length).trim() : text;
  return shorten(own || heading, CLAUSE_LENGTH);
}

import { clauseNode, taskNode, type Edge } from '../../domain/graph.ts';
import type { ChainRow } from '../../schemas/open-data/chain.ts';
import { clauseEnds } from '../parts/clauses.ts';
import type { Portal } from '../portal.ts';
import { withUniqueIds, wholeAddress } from './values.ts';

type From = Pick<ChainRow, 'from' | 'fromKind' | 'fromAddress'>;

/** Every edge of the chain whose two ends are public: what carries out a clause, and what reports on either. */
export function chainRows(portal: Portal): ChainRow[] {
  return withUniqueIds([...edgesOfPlans(portal), ...edgesOfArticles(portal)]);
}

function edgesOfPlans(portal: Portal): ChainRow[] {
  const { routes, graph } = portal;
  return portal.plans
    .filter(({ data }) => !data.withdrawn)
    .flatMap((plan) => {
      const start = (fromKind: From['fromKind'], from: string, address: string) => ({
        from,
        fromKind,
        fromAddress: wholeAddress(portal, address),
      });
      const page = routes.plan(plan.id);
      const whole = claims(plan.data.implements).map((edge) =>
        chainRow(portal, start('plan', plan.id, page), edge),
      );
      const tasks = plan.data.tasks.flatMap(({ id }) => {
        const node = taskNode(plan.id, id);
        const from = start('task', node, routes.task(plan.id, id));
        return graph.clausesOf(node).map((edge) => chainRow(portal, from, edge));
      });
      const indicators = plan.data.indicators.flatMap((indicator) =>
        claims(indicator.implements).map((edge) =>
          chainRow(portal, start('indicator', `${plan.id}/${indicator.id}`, page), edge),
        ),
      );
      return [...whole, ...tasks, ...indicators].flat();
    });
}

function edgesOfArticles(portal: Portal): ChainRow[] {
  return portal.articles
    .filter(({ data }) => !data.withdrawn)
    .flatMap(({ id }) => {
      const fromAddress = wholeAddress(portal, portal.routes.article(id));
      const from: From = { from: id, fromKind: 'article', fromAddress };
      return portal.graph.reportsOf(id).flatMap((edge) => chainRow(portal, from, edge));
    });
}

type Claim = Omit<Edge, 'from'>;

interface Implements extends Pick<Edge, 'basis' | 'quotation'> {
  document: string;
  clauses: string[];
}

function claims(edges: readonly Implements[]): Claim[] {
  return edges.flatMap(({ document, clauses, basis, quotation }) =>
    (clauses.length > 0 ? clauses : ['']).map((clause) => ({
      to: clauseNode(document, clause),
      basis,
      quotation,
    })),
  );
}

function chainRow(portal: Portal, from: From, { to, basis, quotation }: Claim): ChainRow[] {
  const end = to.includes('#') ? endAtClause(portal, to) : endAtTask(portal, to);
  if (!end) return [];
  const id = `${from.from} > ${end.to}`;
  return [{ id, ...from, ...end, basis, quotation: quotation ?? null }];
}

type End = Pick<ChainRow, 'to' | 'toKind' | 'toName' | 'toAddress'>;

function endAtClause(portal: Portal, node: string): End | undefined {
  const [document = '', clause = ''] = node.split('#');
  const [end] = clauseEnds(portal, node);
  if (!end) return undefined;
  return {
    to: clause ? node : document,
    toKind: clause ? 'clause' : 'document',
    toName: end.label,
    toAddress: end.address ? wholeAddress(portal, end.address) : null,
  };
}

function endAtTask({ find, routes, library }: Portal, node: string): End | undefined {
  const [planId = '', taskId = ''] = node.split('/');
  const plan = find.plan(planId);
  const task = plan?.data.tasks.find(({ id }) => id === taskId);
  if (!plan || !task) return undefined;
  const address = new URL(routes.task(planId, taskId), library.site.address).href;
  const toAddress = plan.data.withdrawn ? null : address;
  return { to: node, toKind: 'task', toName: task.title, toAddress };
}

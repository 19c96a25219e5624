import { readingMinutes } from '../../domain/vietnamese.ts';
import { articleCard } from '../parts/articles.ts';
import { chainOfArticle } from '../parts/chain.ts';
import { documentCard } from '../parts/document-card.ts';
import { frameOf } from '../parts/frame.ts';
import { planProgress } from '../parts/progress.ts';
import type { Portal } from '../portal.ts';
import { NEWS_RATE } from './article.ts';
import type { Frame } from './frame.ts';
import type { ArticleCard, ChainView, DocumentCard, Link } from './parts.ts';
import type { PlanProgress } from './plan.ts';

export interface HomeView {
  frame: Frame;
  lead?: ArticleCard & { byline: string; readingMinutes: number; chain?: ChainView };
  /** Newest articles of other sections, four to eight. */
  news: ArticleCard[];
  documents: DocumentCard[];
  plans: PlanProgress[];
  guides: (Link & { standfirst: string })[];
}

const NEWS = 8;
const DOCUMENTS = 5;
const PLANS = 3;
const GUIDES = 3;

/** The home page: a pinned or newest lead, the newest news, documents, plans and guides. */
export function homeView(portal: Portal): HomeView {
  const { library, today } = portal;
  const { listedArticles: shown } = portal;
  const isPinned = (day: string | undefined) => Boolean(day && day >= today);
  const lead = shown.find(({ data }) => isPinned(data.pinUntil)) ?? shown[0];
  const { listedDocuments: documents } = portal;
  return {
    frame: frameOf(portal, {
      address: portal.routes.home,
      title: library.site.name,
      description: library.site.description,
    }),
    ...(lead && { lead: leadView(portal, lead) }),
    news: shown
      .filter((article) => article !== lead)
      .slice(0, NEWS)
      .map((article) => articleCard(portal, article)),
    documents: documents.slice(0, DOCUMENTS).map((entry) => documentCard(portal, entry)),
    plans: portal.listedPlans
      .filter(({ data }) => data.tasks.length > 0)
      .slice(0, PLANS)
      .map((plan) => planProgress(portal, plan)),
    guides: portal.guides.slice(0, GUIDES).map(({ id, data }) => ({
      label: data.title,
      address: portal.routes.guide(id),
      standfirst: data.standfirst,
    })),
  };
}

function leadView(portal: Portal, lead: Portal['articles'][number]): NonNullable<HomeView['lead']> {
  const [chain] = chainOfArticle(portal, lead);
  const byline = lead.data.byline.map((id) => portal.find.person(id)?.data.name ?? id).join(', ');
  return {
    ...articleCard(portal, lead),
    byline,
    readingMinutes: readingMinutes(lead.body?.syllables ?? 0, NEWS_RATE),
    ...(chain && { chain }),
  };
}

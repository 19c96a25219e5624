import { packWords } from '../../strings/pack.ts';
import { phrases } from '../../strings/phrases.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';

/** The page that makes study packs. What it quotes it fetches; it holds no document itself. */
export interface StudyPackView {
  frame: Frame;
  title: string;
  intro: string;
  /** Lists for readers without script. */
  listings: Link[];
}

export function studyPackView(portal: Portal): StudyPackView {
  const { routes } = portal;
  return {
    frame: frameOf(portal, {
      address: routes.pack,
      title: packWords.title,
      description: packWords.intro,
      crumbs: [{ label: phrases.guides, address: routes.guides }],
    }),
    title: packWords.title,
    intro: packWords.intro,
    listings: [
      { label: packWords.allDocuments, address: routes.documents() },
      { label: packWords.allPlans, address: routes.plans },
    ],
  };
}

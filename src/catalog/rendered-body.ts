import { portalRoot } from '../collections/portal-root.ts';
import { renderBody as render, type BodySection } from '../markdown/body.ts';
import { bodyWords } from '../strings/phrases.ts';
import type { BodyView, OutlineView } from './views/parts.ts';

/** A body as HTML: whole, and cut at its clauses. */
export interface RenderedBody {
  html: string;
  sections: BodySection<OutlineView>[];
}

/** Render the body that a view names; its file is read here, so that the store holds no bodies. */
export function renderBody(body: BodyView): RenderedBody {
  return render(portalRoot(), body, bodyWords);
}

import type { ElementContent } from 'hast';
import { routesUnder } from '../../src/routes.ts';
import type { Site } from '../../src/schemas/site.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { vi } from '../../src/strings/vi.ts';
import { el, printPage } from './element.ts';

/** A page of the receiver in the portal's frame: its name, a way home, and no script. */
export function framed(site: Site, title: string, content: readonly ElementContent[]): string {
  const routes = routesUnder(site.basePath);
  return printPage(
    el(
      'html',
      { lang: 'vi' },
      el(
        'head',
        {},
        el('meta', { charSet: 'utf-8' }),
        el('meta', { name: 'viewport', content: 'width=device-width' }),
        el('meta', { name: 'robots', content: 'noindex' }),
        el('title', {}, vi.frame.title(title, site.name)),
        el('link', { rel: 'stylesheet', href: routes.receiverStyle }),
      ),
      el(
        'body',
        {},
        el('header', {}, el('a', { href: routes.home, class: 'name' }, site.name)),
        el('main', {}, el('h1', {}, title), ...content),
        el('footer', {}, el('a', { href: routes.home }, feedbackWords.home)),
      ),
    ),
  );
}

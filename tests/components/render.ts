import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Markup of a component, with runs of white space as one space and without Astro's scope attributes. */
export async function render(component: Component, props: object): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props: { ...props } });
  return html.replace(/ data-astro-(cid|source)-?[^\s>]*/g, '').replace(/\s+/g, ' ');
}

/** Symbols and days, which stand in one line but in no space of their own. */
const UNBROKEN = /<span class="unbroken">([^<]*)<\/span>/g;

/** Words of a component as a reader sees them. */
export async function wordsOf(component: Component, props: object): Promise<string> {
  const html = await render(component, props);
  return html
    .replace(UNBROKEN, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

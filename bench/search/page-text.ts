import type { ComparedEntry } from './entries.ts';

/** An entry as a plain page. */
export function pageOf({ title, facts, text }: ComparedEntry): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return (
    `<!doctype html><html lang="vi"><head><title>${escaped(title)}</title></head><body>` +
    `<h1>${escaped(title)}</h1><p>${escaped(facts)}</p>` +
    paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n') +
    '</body></html>'
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

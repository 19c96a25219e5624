const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Signs that XML 1.0 knows no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text as XML writes it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return withoutUnwritable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text or markup without the signs that no XML may hold. */
export function withoutUnwritable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** An element with text in it; attributes in the order given, those without value left out. */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  return wrapped(name, escapeXml(text), attributes);
}

/** An element with markup in it. */
export function wrapped(
  name: string,
  markup: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${markup}</${name}>`;
}

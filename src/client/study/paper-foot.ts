/**
 * Puts its words at the foot of every printed page, where the browser has boxes for that; without script, and in
 * other browsers, they stand once at the end.
 */
class PaperFoot extends HTMLElement {
  connectedCallback(): void {
    const words = this.textContent.replace(/\s+/g, ' ').trim();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @bottom-left { color: #635c54; content: ${quoted(words)}; font: 8pt Arial, sans-serif; } }`,
    );
    document.adoptedStyleSheets.push(sheet);
  }
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

customElements.define('paper-foot', PaperFoot);

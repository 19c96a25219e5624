/** Style sheet of the portal's books. Type, size and colours are the reader's own: it sets what carries meaning. */
export const BOOK_STYLES = `body { line-height: 1.6; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; page-break-after: avoid; break-after: avoid; hyphens: none; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.2em; }
h3, h4, h5, h6 { font-size: 1em; }
dt { font-weight: bold; margin-top: 0.5em; }
dd { margin-left: 0; }
blockquote { margin-left: 1em; padding-left: 0.8em; border-left: 2px solid; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { border: 1px solid; padding: 0.2em 0.4em; text-align: left; vertical-align: top; }
.align-center { text-align: center; }
.align-right { text-align: right; }
.unbroken { white-space: nowrap; }
.status { border: 1px solid; padding: 0.5em 0.8em; }
.note { border-left: 3px solid; padding-left: 0.8em; }
footer { border-top: 1px solid; font-size: 0.85em; margin-top: 2em; }
`;

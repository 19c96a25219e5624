import type { ConfigData } from 'html-validate';

/** What valid pages are: all that html-validate recommends, but for what stands below with its reason. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A page is titled as its document is, and the law does not keep to 70 letters.
    'long-title': 'off',
    // White space between elements is the template's; nobody reads it.
    'no-trailing-whitespace': 'off',
    // What comes from the portal's own host needs no digest: pages and files are published as one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The id of a clause is its path (`dieu-5/khoan-2`), and headings may begin with a number: HTML allows both.
    'valid-id': ['error', { relaxed: true }],
  },
};

import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each layer of `src/`, and the receiver in `server/`, may import besides itself (docs/architecture.md).
 * Addresses (`routes.ts`) are open to all.
 *
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  domain: [],
  strings: ['domain'],
  epub: [],
  study: ['domain', 'strings', 'epub'],
  schemas: ['domain'],
  markdown: ['domain'],
  collections: ['schemas', 'markdown', 'domain'],
  search: ['domain'],
  catalog: ['collections', 'schemas', 'markdown', 'search', 'epub', 'study', 'strings', 'domain'],
  client: ['domain', 'search', 'epub', 'study', 'strings'],
  components: ['domain', 'strings', 'study', 'client'],
  layouts: ['components', 'domain', 'strings', 'styles', 'client'],
  pages: ['catalog', 'layouts', 'strings'],
  server: ['collections', 'schemas', 'strings', 'domain'],
};

/** Layers whose types alone a layer may name: a component shows a view, and cannot make one. */
const MAY_NAME_TYPES = { components: ['catalog'], layouts: ['catalog'], strings: ['schemas'] };

const layers = Object.keys(MAY_IMPORT);

/** @param {string[]} forbidden @param {boolean} allowTypeImports */
const pattern = (forbidden, allowTypeImports, layer) => ({
  regex: `^(\\.{1,2}/)+(src/)?(${forbidden.join('|')})/`,
  message: `The ${layer} layer may not import this one: see docs/architecture.md.`,
  allowTypeImports,
});

const layerRules = Object.entries(MAY_IMPORT).map(([layer, allowed]) => {
  const types = MAY_NAME_TYPES[layer] ?? [];
  const forbidden = layers.filter(
    (other) => other !== layer && !allowed.includes(other) && !types.includes(other),
  );
  const patterns = [
    ...(forbidden.length > 0 ? [pattern(forbidden, false, layer)] : []),
    ...(types.length > 0 ? [pattern(types, true, layer)] : []),
  ];
  if (layer === 'domain') {
    const message = 'The domain knows neither Astro, Node nor zod.';
    patterns.push({ regex: '^(astro|node|zod)(:|/|$)', message, allowTypeImports: false });
  }
  if (['client', 'epub', 'study'].includes(layer)) {
    const message = 'What runs in the browser knows neither zod nor Node.';
    patterns.push({ regex: '^(node:|zod(/|$))', message, allowTypeImports: false });
  }
  if (layer === 'server') {
    const message = 'Commands know the receiver; it knows none of them.';
    patterns.push({ regex: '^(\\.{1,2}/)+scripts/', message, allowTypeImports: false });
  }
  return {
    files: [layer === 'server' ? 'server/**' : `src/${layer}/**`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'src/content/', 'examples/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and booleans in a template read well and cannot surprise.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // An early exit that says why is one step: `return refuse(…)`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // TypeScript asks for brackets where a name comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Texts are spread into code points on purpose: letters of symbols and syllables, never emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // As with querySelector, the caller names the class of the element.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // TypeScript resolves names; the rule does not know types and the globals of two worlds.
      'no-undef': 'off',
    },
  },
  {
    // `astro check` knows the types of components; the linter sees none.
    files: ['tests/components/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['public/**', 'src/client/**'],
    languageOptions: {
      globals: { document: 'readonly', window: 'readonly', localStorage: 'readonly' },
    },
  },
  ...astro.configs.recommended,
  ...layerRules,
  { rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }] } },
);

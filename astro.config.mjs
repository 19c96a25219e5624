import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const portal = resolve(process.env.PORTAL ?? 'src/content');
const { address, basePath = '/' } = parse(readFileSync(join(portal, 'site.yaml'), 'utf8'));

export default defineConfig({
  site: address,
  base: basePath,
  trailingSlash: 'always',
  // The default, 'jsx', deletes the space at a line break between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: {
    // An inlined script would need its hash in the CSP of every page.
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', portal] } },
  },
});

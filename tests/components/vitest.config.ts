import { getViteConfig } from 'astro/config';

/** Components are compiled by Astro, so their tests run with its Vite configuration. */
export default getViteConfig({
  test: {
    name: 'components',
    include: ['**/*.test.ts'],
    root: import.meta.dirname,
    testTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

/**
 * Kinds of tests, see docs/testing.md. Those that build or open a browser take turns: a build holds a lock, and two
 * browsers slow each other down. Time limits are for tests that hang, not for slow machines.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Modules hold no state: files of tests share them, and every core has some.
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 120_000,
        },
      },
      './tests/components/vitest.config.ts',
      { test: { name: 'office', include: ['tests/office/**/*.test.ts'], hookTimeout: 180_000 } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: 'tests/support/built-portals.ts',
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          globalSetup: 'tests/support/built-portals.ts',
          testTimeout: 180_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});

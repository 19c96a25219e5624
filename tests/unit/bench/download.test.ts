import { describe, expect, test } from 'vitest';
import { bundled, packed, sumOf } from '../../../bench/search/download.ts';

describe('what a visitor downloads', () => {
  test('is the sum of library and index in each coding', () => {
    const library = { gzip: 6000, brotli: 5000 };
    const index = { gzip: 114_000, brotli: 100_000 };
    expect(sumOf([library, index])).toEqual({ gzip: 120_000, brotli: 105_000 });
    expect(sumOf([])).toEqual({ gzip: 0, brotli: 0 });
  });

  test('is counted packed, in bytes and not in letters', () => {
    const text = 'Nghị quyết về nước sạch. '.repeat(200);
    const { gzip, brotli } = packed(text);
    expect(gzip).toBeGreaterThan(0);
    expect(gzip).toBeLessThan(text.length / 10);
    expect(brotli).toBeLessThan(gzip);
    expect(packed('ế').gzip).toBeGreaterThan(packed('e').gzip);
  });

  test('holds all that a page imports', async () => {
    const module = await bundled(
      `import { median } from './figures.ts'; console.log(median([1]));`,
    );
    expect(module).not.toMatch(/\bimport\b/);
    expect(module).toContain('sort');
  });
});

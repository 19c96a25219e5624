import { describe, expect, test } from 'vitest';
import { withSection } from '../../../bench/search/report/sections.ts';
import { kilobytes, markdownTable, mebibytes } from '../../../bench/search/report/table.ts';

describe('the section of a size', () => {
  const text = '# Search\n\nWords.\n';

  test('is put at the end where there is none', () => {
    const written = withSection(text, 1000, 'first');
    expect(written.startsWith(text)).toBe(true);
    expect(written).toContain('first');
  });

  test('takes the place of what was measured before and leaves other sizes', () => {
    const both = withSection(withSection(text, 1000, 'small'), 10_000, 'large');
    const again = withSection(both, 1000, 'smaller $& yet');
    expect(again).toBe(both.replace('small', () => 'smaller $& yet'));
    expect(withSection(again, 10_000, 'large')).toBe(again);
  });

  test('is refused where its end is missing, since it would eat the rest', () => {
    const broken = `${text}<!-- measured over 1000 entries -->\nrest\n`;
    expect(() => withSection(broken, 1000, 'new')).toThrow();
  });
});

test('a table has its figures on the right', () => {
  expect(markdownTable(['Search', 'kB'], [['a', '7']])).toBe(
    ['| Search |  kB |', '| ------ | --: |', '| a      |   7 |'].join('\n'),
  );
});

test('bytes on the line are told in thousands, memory in powers of two', () => {
  expect(kilobytes(1_234_567)).toBe('1,235');
  expect(mebibytes(2 ** 30)).toBe('1,024');
});

import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/facts.ts';
import { placeComponents } from '../../../src/markdown/guide-components.ts';
import { parse, toHtml } from '../../../src/markdown/render.ts';
import { bodyWords } from '../../../src/strings/phrases.ts';

function html(text: string): string {
  const tree = parse(text, 'mdx');
  placeComponents(tree, {}, bodyWords);
  return toHtml(tree);
}

const itemsOf = (text: string) =>
  [...html(text).matchAll(/data-item="([^"]*)"/g)].map(([, item]) => item);
const faultsOf = (text: string) => readBody(text, 'mdx', { legal: false }).faults;

describe('an item of a checklist', () => {
  const list = (...items: string[]) =>
    `<Checklist id="a">\n\n${items.map((it) => `- ${it}`).join('\n')}\n\n</Checklist>`;

  test('bears its own words as its name, whatever stands beside it', () => {
    expect(itemsOf(list('Thước dây', 'Sổ **hộ**'))).toEqual(['thuoc-day', 'so-ho']);
    expect(itemsOf(list('Giấy mời', 'Sổ **hộ**', 'Thước dây'))).toContain('so-ho');
  });

  test('is told from another of the same words', () => {
    expect(itemsOf(list('Ký tên', 'Ký tên'))).toEqual(['ky-ten', 'ky-ten-2']);
  });

  test('is plain text without script', () => {
    expect(html(list('Thước dây'))).not.toContain('<input');
  });
});

describe('a question of a guide', () => {
  test('has the options that its attribute parts by bars', () => {
    const text = '<Question ask="Bao lâu?" options="7 ngày | 10 ngày" answer="7 ngày" />';
    expect(html(text)).toContain('<li>7 ngày</li><li>10 ngày</li>');
    expect(html(text)).toContain('data-right="1"');
  });

  test('with neither options nor words inside is for discussion', () => {
    expect(html('<Question ask="Thôn ta làm gì?" />')).toContain('Câu hỏi để thảo luận');
  });
});

describe('a component is refused, at its line', () => {
  test.each([
    ['a question without words', '\n\n<Question>\n\nCó.\n\n</Question>', 'component-lacks', 3],
    ['a clause without its path', '<Clause document="nghi-quyet-05" />', 'component-lacks', 1],
    ['a checklist without an id', '<Checklist>\n\n- Sổ\n\n</Checklist>', 'component-lacks', 1],
    [
      'an answer that is none of the options',
      '<Question ask="Mấy?" options="Một | Hai" answer="Ba" />',
      'answer-not-an-option',
      1,
    ],
    [
      'a second checklist of the same id',
      '<Checklist id="a">\n\n- Sổ\n\n</Checklist>\n\n<Checklist id="a">\n\n- Bút\n\n</Checklist>',
      'checklist-id-twice',
      7,
    ],
  ])('%s', (_what, text, rule, line) => {
    expect(faultsOf(text)).toMatchObject([{ rule, line }]);
  });
});

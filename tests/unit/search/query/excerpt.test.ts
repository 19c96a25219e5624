import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../src/search/query/excerpt.ts';
import { readAsked } from '../../../../src/search/query/asked.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { BODY, placeWords, type Block } from '../../../../src/search/text/layout.ts';

const abbreviations = new Abbreviations();

const aRecord = (text: string, { title = 'Tiêu đề', blocks = [] as Block[] } = {}) => ({
  ...{ id: 'x', address: '/van-ban/x/', title, names: [], kind: 'Văn bản' },
  blocks: [{ address: '', label: '', text }, ...blocks],
});

interface Asking {
  place?: number;
  isBeginning?: boolean;
}

function excerpt(
  record: ReturnType<typeof aRecord>,
  query: string,
  { place = BODY, isBeginning }: Asking = {},
) {
  const asked = readAsked(query, abbreviations);
  return excerptOf(record, place, { asked, abbreviations, isBeginning });
}

const marksOf = (parts: { text: string; isHit: boolean }[]) =>
  parts.filter(({ isHit }) => isHit).map(({ text }) => text);
const join = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('the marks of an excerpt', () => {
  test.each([
    ['dang vien', 'Mỗi Đảng viên viết cam kết', ['Đảng viên']],
    ['đảng viên', 'Mỗi đảng viên, dạng viên', ['đảng viên']],
    ['đảng viên', 'Đảng bộ có 40 đảng viên', ['đảng viên']],
    ['đản viên', 'có 40 đan viên', ['đan viên']],
    ['hoà bình', 'Tỉnh Hòa Bình cũ', ['Hòa Bình']],
    ['kỉ luật', 'thi hành kỷ luật', ['kỷ luật']],
    ['bầu cử đại biểu', 'đại biểu dự bầu cử', ['đại biểu', 'bầu cử']],
    ['04 nq tw', 'Theo Nghị quyết số 04-NQ/TW, năm 2016', ['Nghị quyết số 04-NQ/TW']],
    ['04-NQ/TW', 'Theo 04-NQ/TU và 04-NQ/TW.', ['04-NQ/TW']],
    ['nq 4', 'Theo 04-NQ/TU và 04-NQ/TW.', ['04-NQ/TU', '04-NQ/TW']],
    ['15/7/2019', 'họp ngày 15 tháng 7 năm 2019 tại xã', ['ngày 15 tháng 7 năm 2019']],
    ['15-07-2019', 'họp 15/7/2019 tại xã', ['15/7/2019']],
    ['BTV', 'Ban Thường vụ họp; BTV quyết định', ['Ban Thường vụ', 'BTV']],
    ['ban thường vụ', 'Ban hành kèm theo. BTV họp', ['BTV']],
    ['“cam kết”', 'kết thúc đợt cam kết', ['cam kết']],
    ['cam kết -rác', 'cam kết bỏ rác', ['cam kết']],
  ])('for “%s” in “%s”', (query, text, expected) => {
    const { text: parts } = excerpt(aRecord(text), query);

    expect(marksOf(parts)).toEqual(expected);
  });

  test('stand in the title too', () => {
    const { title } = excerpt(aRecord('', { title: 'Về Đảng viên ở xã' }), 'dang vien');

    expect(title).toEqual([
      { text: 'Về ', isHit: false },
      { text: 'Đảng viên', isHit: true },
      { text: ' ở xã', isHit: false },
    ]);
  });

  test('stand on longer words while the last word is being typed', () => {
    const record = aRecord('một nghị quyết mới');

    expect(marksOf(excerpt(record, 'nghị quy', { isBeginning: true }).text)).toEqual([
      'nghị quyết',
    ]);
    expect(marksOf(excerpt(record, 'nghị quy').text)).toEqual(['nghị']);
  });
});

test('the symbol of the document that was asked for is marked', () => {
  const record = { ...aRecord('Nội dung'), symbol: 'Nghị quyết 05-NQ/ĐU' };

  expect(marksOf(excerpt(record, '5 nq đu').symbol)).toEqual(['Nghị quyết 05-NQ/ĐU']);
});

describe('the stretch of an excerpt', () => {
  const clause = { address: '#dieu-5', label: 'Điều 5', text: 'Người dân bỏ rác vào ba ngăn.' };
  const task = { address: '/ke-hoach/k/nhiem-vu/1/', label: 'Nhiệm vụ 1', text: 'Mua ba thùng.' };
  const record = aRecord('Lời đầu.', { blocks: [clause, task] });
  const placeOf = (key: string) => placeWords(record).find((it) => it.key === key)?.position ?? -1;

  test('is the clause at the place of the hit, whose link leads to the clause', () => {
    const { block, text } = excerpt(record, 'ba ngan', { place: placeOf('rac') });

    expect(block).toEqual({ label: 'Điều 5', address: '/van-ban/x/#dieu-5' });
    expect(join(text)).toBe(clause.text);
  });

  test('is the task at the place of the hit, which has a page of its own', () => {
    expect(excerpt(record, 'thùng', { place: placeOf('thung') }).block).toEqual({
      label: 'Nhiệm vụ 1',
      address: task.address,
    });
  });

  test('is the beginning where the title alone answers', () => {
    const { block, text } = excerpt(record, 'tiêu đề', { place: -1 });

    expect(block).toBeUndefined();
    expect(join(text)).toBe('Lời đầu.');
  });

  test('is empty where an entry has no text', () => {
    expect(excerpt({ ...record, blocks: [] }, 'x', { place: -1 }).text).toEqual([]);
  });

  test('begins with the sentence of the hit where that is near, and says what is cut', () => {
    const text = `${'chữ '.repeat(80)}hết. Câu này có kiểm tra giám sát ${'chữ '.repeat(80)}`;
    const place = BODY + 85;
    const { text: parts, ...rest } = excerpt(aRecord(text), 'giám sát', { place });

    expect(join(parts)).toMatch(/^Câu này có kiểm tra giám sát chữ/);
    expect(rest).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(join(parts).split(' ')).toHaveLength(34);
  });

  test('cuts no date in two', () => {
    const text = `${'chữ '.repeat(32)}ngày 15/7/2019 ${'chữ '.repeat(40)}`;

    expect(join(excerpt(aRecord(text), 'x').text)).toMatch(/15\/7\/2019$/);
  });
});

const syllable = fc.constantFrom(
  ...'đảng Đảng viên nghị quyết 04-NQ/TW 15/7/2019 Ban Thường vụ BTV hòa hoà kỷ “lời”, hết. (a) –'.split(
    ' ',
  ),
);
const prose = fc.array(syllable, { maxLength: 90 }).map((it) => it.join(' '));
const query = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((it) => it.join(' '));

describe('for any text and query', () => {
  test('parts together are a stretch of the text as it is written', () => {
    fc.assert(
      fc.property(prose, query, fc.nat(120), (text, asked, offset) => {
        const { title, text: parts } = excerpt(aRecord(text, { title: text }), asked, {
          place: BODY + offset,
        });

        expect(text.includes(join(parts))).toBe(true);
        expect(join(title)).toBe(text);
      }),
    );
  });

  test('a decomposed query marks what the composed one marks', () => {
    fc.assert(
      fc.property(prose, query, (text, asked) => {
        const record = aRecord(text, { title: text });

        expect(excerpt(record, asked.normalize('NFD'))).toEqual(excerpt(record, asked));
      }),
    );
  });
});

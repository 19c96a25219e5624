import { describe, expect, test } from 'vitest';
import {
  compareVietnamese,
  compose,
  countSyllables,
  fold,
  isNfc,
  placeTone,
  readingMinutes,
  shorten,
  stripEndMark,
  toSlug,
} from '../../../src/domain/vietnamese.ts';

const forms = ['NFC', 'NFD'] as const;

describe.each(forms)('fold, from %s', (form) => {
  test.each([
    ['Điều lệ Đảng', 'Dieu le Dang'],
    ['ưỡn ẹo, nghiêng ngửa', 'uon eo, nghieng ngua'],
    ['Ðảng với chữ eth ð', 'Dang voi chu eth d'],
    ['ĐẶC KHU', 'DAC KHU'],
    ['04-NQ/TW', '04-NQ/TW'],
  ])('%s keeps its letters and case', (text, folded) => {
    expect(fold(text.normalize(form))).toBe(folded);
  });
});

describe.each(forms)('toSlug, from %s', (form) => {
  test.each([
    ['04-NQ/TW', '04-nq-tw'],
    ['66-QĐ/TƯ', '66-qd-tw'],
    ['37-QĐ/TW', '37-qd-tw'],
    ['30/2020/NĐ-CP', '30-2020-nd-cp'],
    ['Đưa Nghị quyết của Đảng vào cuộc sống', 'dua-nghi-quyet-cua-dang-vao-cuoc-song'],
    [
      'Huyện Yên Lạc nâng cao trách nhiệm qua tự phê bình và phê bình',
      'huyen-yen-lac-nang-cao-trach-nhiem-qua-tu-phe-binh-va-phe-binh',
    ],
    ['“Tự soi, tự sửa” – Kết quả 49%', 'tu-soi-tu-sua-ket-qua-49'],
    ['Tề Lỗ', 'te-lo'],
    ['Nguyệt Đức', 'nguyet-duc'],
    ['Kế hoạch số 25,26', 'ke-hoach-so-25-26'],
    ['Ý kiến Đảng viên', 'y-kien-dang-vien'],
    ['HD-HĐ', 'hd-hd'],
    ['DA và ĐA', 'da-va-da'],
    ['THUỶ/THỦY', 'thuy-thuy'],
    ['Nghị quyết T.Ư 4', 'nghi-quyet-tw-4'],
    ['Nghị quyết TƯ 4', 'nghi-quyet-tw-4'],
    ['12-HD/BTCTƯ', '12-hd-btctw'],
    ['84 QĐ/TƯĐTN', '84-qd-twdtn'],
    ['43-NQ/TU', '43-nq-tu'],
    ['THÔNG TƯ VỀ ĐẦU TƯ CÔNG', 'thong-tu-ve-dau-tu-cong'],
    ['TƯ TƯỞNG HỒ CHÍ MINH', 'tu-tuong-ho-chi-minh'],
    ['lần thứ tư', 'lan-thu-tu'],
    ['rất tốt. Ư, thôi', 'rat-tot-u-thoi'],
    ['', ''],
    [' … ', ''],
  ])('%s', (text, slug) => {
    expect(toSlug(text.normalize(form))).toBe(slug);
  });
});

describe.each(forms)('placeTone, from %s', (form) => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoá', 'khóa'],
    ['tuý luý', 'túy lúy'],
    ['Thuý Kiều', 'Thúy Kiều'],
    ['mạnh khoẻ, loè loẹt', 'mạnh khỏe, lòe loẹt'],
    ['HUYỆN UỶ, đảng uỷ.', 'HUYỆN ỦY, đảng ủy.'],
  ])('%s has its key %s', (text, key) => {
    expect(placeTone(text.normalize(form))).toBe(key.normalize('NFC'));
  });

  test.each([
    'quý',
    'QUÝ',
    'quỹ',
    'Quỳnh',
    'hoàn toàn',
    'thuyết',
    'khuỷu',
    'ngoằn ngoèo',
    'hòa, thủy',
  ])('%s stays as it is', (text) => {
    expect(placeTone(text.normalize(form))).toBe(text.normalize('NFC'));
  });
});

test('only composed text is NFC', () => {
  expect(isNfc('Nghị quyết')).toBe(true);
  expect(isNfc('Nghị quyết'.normalize('NFD'))).toBe(false);
});

test('text is composed, but for piles of marks that no letter bears', () => {
  expect(compose('Nghị quyết'.normalize('NFD'))).toBe('Nghị quyết');
  const pile = `ê${'\u0301\u0327'.repeat(10)}`;
  expect(compose(pile)).toBe(pile);
});

describe('compareVietnamese', () => {
  test('puts letters and tones in the order of a Vietnamese dictionary', () => {
    const words = ['mạ', 'Đồng Văn', 'mã', 'Ân', 'ma', 'Dũng', 'mà', 'Ăn', 'má', 'mả', 'Đại Tự'];
    expect(words.toSorted(compareVietnamese)).toEqual([
      'Ăn',
      'Ân',
      'Dũng',
      'Đại Tự',
      'Đồng Văn',
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  test('counts the numbers of clauses', () => {
    expect(['Điều 10', 'Điều 9', 'Điều 2'].toSorted(compareVietnamese)).toEqual([
      'Điều 2',
      'Điều 9',
      'Điều 10',
    ]);
  });
});

describe('reading time', () => {
  test.each(forms)('syllables are counted, figures are not, from %s', (form) => {
    expect(countSyllables('Ngày 30/10/2016, Ban Chấp hành “họp”.'.normalize(form))).toBe(5);
    expect(countSyllables('')).toBe(0);
  });

  test.each([
    [0, 200, 1],
    [90, 200, 1],
    [1000, 200, 5],
    [1100, 220, 5],
  ])('%i syllables at %i a minute take %i minutes', (syllables, rate, minutes) => {
    expect(readingMinutes(syllables, rate)).toBe(minutes);
  });
});

describe('stripEndMark', () => {
  test.each([
    ['niềm tin đối với Đảng./.', 'niềm tin đối với Đảng.'],
    ['đối với Đảng ./. ', 'đối với Đảng. '],
    ['“đối với Đảng./.”', '“đối với Đảng.”'],
    ['Hết./.\n\nNơi nhận:', 'Hết.\n\nNơi nhận:'],
    ['Xem 12./.5 và 04-NQ/TW.', 'Xem 12./.5 và 04-NQ/TW.'],
  ])('%s', (text, stripped) => {
    expect(stripEndMark(text)).toBe(stripped);
  });
});

test('a beginning is cut between words and stands on one line', () => {
  expect(shorten('Đường  thôn\n Ba', 40)).toBe('Đường thôn Ba');
  expect(shorten('Đường thôn Ba đã thông xe', 14)).toBe('Đường thôn Ba…');
});

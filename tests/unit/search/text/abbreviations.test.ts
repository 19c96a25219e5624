import { describe, expect, test } from 'vitest';
import { portalAbbreviations } from '../../../../src/catalog/search/abbreviations.ts';
import type { Portal } from '../../../../src/catalog/portal.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

const ofTheField = new Abbreviations();
const termsIn = (text: string, by: 'form' | 'key' = 'form', it = ofTheField) =>
  it.find(wordsOf(text), by).map(({ term }) => term);

describe('an abbreviation and what it stands for share a term', () => {
  test.each([
    ['BTV', 'Ban Thường vụ'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['UBND', 'Uỷ ban nhân dân'],
    ['UBND', 'Ủy ban nhân dân'],
    ['KH', 'kế hoạch'],
    ['TW', 'Trung ương'],
    ['UBKT', 'uỷ ban kiểm tra'],
    ['ĐV', 'đảng viên'],
    ['CĐS', 'chuyển đổi số'],
    ['UBMTTQ', 'Uỷ ban Mặt trận Tổ quốc'],
    ['PCCC', 'phòng cháy, chữa cháy'],
    ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ])('%s and %s', (short, full) => {
    for (const coding of ['NFC', 'NFD']) {
      const both = termsIn(full.normalize(coding));
      expect(termsIn(short.normalize(coding)).some((it) => both.includes(it))).toBe(true);
    }
  });

  test('QĐ stands for a decision and for a regulation', () => {
    expect(termsIn('quyết định')).toEqual(['+qđ']);
    expect(termsIn('quy định')).toEqual(['+qđ']);
  });

  test('each knows how many words its writings have, however many', () => {
    const full = 'quỹ hỗ trợ nông dân nghèo vượt khó xã đồng suối cũ';
    const own = new Abbreviations([{ short: 'QHT', full }]);
    expect(own.find(wordsOf('QHT'))).toEqual([{ term: '+qht', at: 0, length: 1, spans: [1, 12] }]);
  });

  test('each is told in all its words, from its first', () => {
    expect(ofTheField.find(wordsOf('của các tổ và HĐND xã'))).toEqual([
      { term: '+hđnd', at: 4, length: 1, spans: [1, 4] },
    ]);
    expect(ofTheField.find(wordsOf('họp Hội đồng nhân dân'))).toEqual([
      { term: '+hđnd', at: 1, length: 4, spans: [1, 4] },
    ]);
  });

  test('one inside another is found too', () => {
    expect(termsIn('Ủy ban Mặt trận Tổ quốc').sort()).toEqual(['+mttq', '+ubmttq']);
  });
});

describe('marks', () => {
  test('a text means what its marks say', () => {
    expect(termsIn('HDND')).toEqual([]);
    expect(termsIn('hoi dong nhan dan')).toEqual([]);
    expect(termsIn('tự tin, ke hoach')).toEqual([]);
  });

  test.each(['hdnd', 'hoi dong nhan dan', 'hội dong nhân dân', 'HĐND'])(
    'a query may leave them out: %s',
    (typed) => {
      expect(termsIn(typed, 'key')).toContain('+hđnd');
    },
  );

  test('a marked word of a query means itself', () => {
    expect(termsIn('hồi đồng nhân dân', 'key')).toEqual([]);
  });

  test('what two abbreviations may be without marks means both', () => {
    expect(termsIn('nd', 'key')).toEqual(['+nđ']);
    expect(termsIn('da', 'key')).toEqual(['+đa']);
    expect(termsIn('hd', 'key')).toEqual(['+hd']);
  });
});

describe('a resolution of a plenum of the Centre', () => {
  test.each([
    'NQTW4',
    'NQTW 4',
    'nqtw04',
    'NQ TW 4',
    'NQ-TW4',
    'Nghị quyết TW4',
    'Nghị quyết Trung ương 4',
    'nghị quyết trung ương 04',
    'Nghị quyết Hội nghị Trung ương 4',
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương',
  ])('%s', (written) => {
    for (const coding of ['NFC', 'NFD']) {
      expect(termsIn(written.normalize(coding))).toContain('+nqtw4');
      expect(termsIn(written.normalize(coding), 'key')).toContain('+nqtw4');
    }
  });

  test('without marks in a query', () => {
    expect(termsIn('nghi quyet trung uong 4', 'key')).toContain('+nqtw4');
  });

  test.each(['NQTW5', 'Nghị quyết Trung ương 5', 'Nghị quyết Trung ương 40', 'NQTW'])(
    'is not %s',
    (other) => {
      expect(termsIn(other)).not.toContain('+nqtw4');
    },
  );
});

describe('a portal adds its own', () => {
  const own = new Abbreviations([
    { short: 'THX', full: 'Tổ hợp tác xoài' },
    { short: 'HĐND', full: 'Hội đồng nhân dân xã' },
    { short: '', full: 'không có gì' },
  ]);

  test('both ways', () => {
    expect(termsIn('THX họp', 'form', own)).toEqual(['+thx']);
    expect(termsIn('Tổ hợp tác xoài', 'form', own)).toEqual(['+thx']);
    expect(termsIn('to hop tac xoai', 'key', own)).toEqual(['+thx']);
    expect(termsIn('THX')).toEqual([]);
  });

  test('one of the field may stand for more there', () => {
    expect(termsIn('Hội đồng nhân dân xã', 'form', own)).toEqual(['+hđnd', '+hđnd']);
  });

  test('of its glossary, those that are written in capitals', () => {
    const library = {
      glossary: [
        { data: { term: 'Hợp tác xã', alsoWritten: ['HTX', 'hợp tác'] } },
        { data: { term: 'Quy định', alsoWritten: ['QyĐ'] } },
        { data: { term: 'Một cửa', alsoWritten: ['Bộ phận Một cửa'] } },
        { data: { term: 'Chi bộ', alsoWritten: [] } },
      ],
    };
    expect(portalAbbreviations({ library } as unknown as Portal)).toEqual([
      { short: 'HTX', full: 'Hợp tác xã' },
      { short: 'QyĐ', full: 'Quy định' },
    ]);
  });
});

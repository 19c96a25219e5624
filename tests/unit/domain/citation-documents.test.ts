import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import { citedTexts, onlyCitation } from './cited.ts';

describe('a symbol is given its right form, however it is written', () => {
  test.each([
    ['Kết luận số 100 - KL/TW', '100-KL/TW', ''],
    ['Hướng dẫn số 16 -\nHD/BTCTW', '16-HD/BTCTW', ''],
    ['Quy định 37QĐ/TW', '37-QĐ/TW', 'missing-hyphen'],
    ['Quyết định 31/QĐ-TW', '31-QĐ/TW', 'swapped-separators'],
    ['Kế hoạch số 09 KH/ĐU', '09-KH/ĐU', 'missing-hyphen'],
    ['Quy định số 37-QĐ/T.Ư', '37-QĐ/TW', 'tw-diacritic'],
    ['Chỉ thị 05–CT/TƯ', '05-CT/TW', 'tw-diacritic'],
    ['Chỉ thị 12-CT/TU', '12-CT/TU', ''],
    ['NGHỊ QUYẾT SỐ 04-NQ/TW', '04-NQ/TW', ''],
    ['Nghị\u00a0quyết\nsố\u00a04-NQ/TW', '04-NQ/TW', 'missing-leading-zero'],
    ['Nghi quyet so 04-NQ/TW', '04-NQ/TW', ''],
    ['NĐ 30/2020/NĐ-CP', '30/2020/NĐ-CP', ''],
    ['Nghị quyết của Bộ Chính trị số 57-NQ/TW', '57-NQ/TW', ''],
    ['Luật Đất đai số 31/2024/QH15', '31/2024/QH15', ''],
    ['Công văn số 678/BTL-CT', '678/BTL-CT', ''],
    ['18-NQ/TW', '18-NQ/TW', ''],
  ])('%j is %s', (text, symbol, issues) => {
    expect(onlyCitation(`theo ${text} thì`)).toMatchObject({
      text,
      doc: { kind: 'symbol', symbol },
      issues: issues.split(' ').filter(Boolean),
    });
  });

  test('the type before a symbol decides what QĐ stands for', () => {
    expect(onlyCitation('Quy định số 37-QĐ/TW').doc.type).toBe('quy-dinh');
    expect(onlyCitation('Quyết định số 37-QĐ/TW').doc.type).toBe('quyet-dinh');
    expect(onlyCitation('37-QĐ/TW').doc.type).toBe('quyet-dinh|quy-dinh');
  });
});

describe('day and issuer follow a document', () => {
  test.each([
    [
      'Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy xã Đồng Sậy',
      '2026-09-05',
      'Đảng ủy xã Đồng Sậy',
    ],
    ['Chỉ thị số 05-CT/TW của Bộ Chính trị, ngày 15-5-2016', '2016-05-15', 'Bộ Chính trị'],
    ['Chỉ thị số 05-CT/TW (15/5/2016)', '2016-05-15', null],
    [
      'Quyết định số 05/2024/QĐ-UBND ngày 01 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Phú Thọ',
      '2024-02-01',
      'Ủy ban nhân dân tỉnh Phú Thọ',
    ],
    [
      'Thông tư số 08/2023/TT-BNV ngày 1 tháng 6 năm 2023 của Bộ trưởng Bộ Nội vụ',
      '2023-06-01',
      'Bộ trưởng Bộ Nội vụ',
    ],
    ['Hướng dẫn số 03-HD/TWĐTN của Hội đồng Trẻ em Sông Trăng', null, 'Hội đồng Trẻ em Sông Trăng'],
  ])('%s', (text, date, issuer) => {
    expect(onlyCitation(`${text} về việc học tập`)).toMatchObject({ text, doc: { date, issuer } });
  });

  test('a conference issues nothing', () => {
    const text = 'Nghị quyết số 04-NQ/TW ngày 30/10/2016';
    expect(onlyCitation(`${text} của Hội nghị Trung ương 4`)).toMatchObject({
      text,
      doc: { issuer: null },
    });
  });

  test('a day that the calendar lacks is named', () => {
    expect(onlyCitation('Nghị quyết số 04-NQ/TW ngày 32/13/2016')).toMatchObject({
      doc: { date: null },
      issues: ['invalid-date'],
    });
  });
});

describe('a law is cited by name and year', () => {
  test.each([
    ['Luật Đất đai năm 2024', 'Luật Đất đai', 2024],
    ['Luật Đất đai 2024', 'Luật Đất đai', 2024],
    ['Luật Đất đai (2024)', 'Luật Đất đai', 2024],
    ['LUẬT ĐẤT ĐAI NĂM 2024', 'Luật Đất đai', 2024],
    ['Luật Phòng, chống tham nhũng năm 2018', 'Luật Phòng, chống tham nhũng', 2018],
    ['Luật Hoà giải ở cơ sở năm 2013', 'Luật Hòa giải ở cơ sở', 2013],
    ['Luật Nuôi ong lấy mật năm 2031', 'Luật Nuôi ong lấy mật', 2031],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai năm 2027',
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai',
      2027,
    ],
  ])('%s', (text, name, year) => {
    const expected = { kind: 'named', type: 'luat', name, year };
    expect(onlyCitation(`Theo ${text} quy định`)).toMatchObject({
      text,
      doc: expected,
      issues: [],
    });
  });

  test('a law of a known day needs no year', () => {
    const text = 'Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025';
    expect(onlyCitation(text)).toMatchObject({ text, doc: { date: '2025-02-18' }, issues: [] });
  });

  test('laws in a row are told apart', () => {
    expect(
      citedTexts('theo Luật Thi đua, khen thưởng, Luật Tiếp công dân và pháp luật khác'),
    ).toEqual(['Luật Thi đua, khen thưởng', 'Luật Tiếp công dân']);
  });

  test.each([
    'dự án Luật Đất đai',
    'dự thảo Bộ luật Dân sự',
    'pháp luật Việt Nam',
    'các luật có liên quan',
  ])('%s is not yet a law', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('resolutions of plenums and congresses', () => {
  test.each([
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết T.Ư 4 khoá XII',
    'Nghị quyết TW4 khóa XII',
    'Nghị quyết TƯ 4 (khóa XII)',
    'Nghị quyết Trung ương 4, khóa 12',
    'NGHỊ QUYẾT TRUNG ƯƠNG 4 KHÓA XII',
    'Nghị quyết Hội nghị Trung ương 4 khóa XII',
    'Nghị quyết Hội nghị lần thứ 4 BCH Trung ương khóa XII',
    'Nghị quyết Hội nghị lần thứ tư của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XII',
    'Nghị quyết Trung ương lần thứ tư khóa XII',
  ])('%s', (text) => {
    const doc = { kind: 'conference', type: 'nghi-quyet', name: 'HNTW 4 khóa XII' };
    expect(onlyCitation(`Học tập ${text} về xây dựng Đảng`)).toMatchObject({
      text,
      doc,
      issues: [],
    });
  });

  test('a plenum of several terms is a citation each', () => {
    expect(
      findCitations('Nghị quyết Trung ương 4 khóa XI, XII và khóa XIII').map(({ doc }) => doc.name),
    ).toEqual(['HNTW 4 khóa XI', 'HNTW 4 khóa XII', 'HNTW 4 khóa XIII']);
  });

  test('a province is not the Centre, and a year is not a fifth plenum', () => {
    expect(findCitations('Nghị quyết TU 4 khóa XII')).toEqual([]);
    expect(findCitations('Nghị quyết Trung ương năm 2018')).toEqual([]);
    expect(onlyCitation('Nghị quyết Trung ương năm khóa VIII').doc.name).toBe('HNTW 5 khóa VIII');
  });

  test.each([
    ['Nghị quyết Đại hội XIII của Đảng', 'ĐH XIII'],
    ['Nghị quyết Đại hội Đảng lần thứ XIII', 'ĐH XIII'],
    ['Văn kiện Đại hội đại biểu toàn quốc lần thứ 13', 'ĐH XIII'],
    ['Nghị quyết Đại hội lần thứ mười ba', 'ĐH XIII'],
    ['Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ I', 'ĐH Đảng bộ tỉnh Phú Thọ I'],
    ['Nghị quyết Đại hội Đảng bộ xã Đồng Sậy lần thứ II', 'ĐH Đảng bộ xã Đồng Sậy II'],
    ['Nghị quyết Đại hội lần thứ XX Đảng bộ xã Đồng Sậy', 'ĐH Đảng bộ xã Đồng Sậy XX'],
  ])('%s', (text, name) => {
    expect(onlyCitation(`${text}, nhiệm kỳ 2020 - 2025`)).toMatchObject({
      text,
      doc: { kind: 'congress', name },
    });
  });
});

describe('a list of documents gives a citation each', () => {
  test.each([
    ['các Nghị quyết số 18-NQ/TW, 19-NQ/TW và số 27-NQ/TW', '18-NQ/TW 19-NQ/TW 27-NQ/TW'],
    ['Nghị quyết số 18, 19 và 27-NQ/TW', '18-NQ/TW 19-NQ/TW 27-NQ/TW'],
    ['Kế hoạch số 154 & 201/KH-UBND', '154/KH-UBND 201/KH-UBND'],
    ['Nghị định số 10/2020/NĐ-CP; Thông tư số 02/2021/TT-BNV', '10/2020/NĐ-CP 02/2021/TT-BNV'],
  ])('%s', (text, symbols) => {
    expect(findCitations(text).map(({ doc }) => doc.symbol)).toEqual(symbols.split(' '));
  });

  test('numbers without a code stay short', () => {
    expect(findCitations('Kế hoạch số 25,26').map(({ doc }) => [doc.kind, doc.name])).toEqual([
      ['short', 'Kế hoạch 25'],
      ['short', 'Kế hoạch 26'],
    ]);
  });
});

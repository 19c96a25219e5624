import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatDayInWords } from '../../../src/domain/calendar.ts';
import { findWrittenDates, parseWrittenDate } from '../../../src/domain/written-date.ts';
import cases from '../../fixtures/domain/dates.json' with { type: 'json' };

describe.each(['NFC', 'NFD'] as const)('parseWrittenDate, from %s', (form) => {
  test.each(
    cases.map(({ input, date, precision, time }) => [input, { date, precision, time }] as const),
  )('%s', (input, expected) => {
    expect(parseWrittenDate(input.normalize(form))).toEqual(expected);
  });

  test.each([
    ['ngày ba mươi tháng mười năm hai nghìn không trăm mười sáu', '2016-10-30'],
    ['ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm linh năm', '2005-12-31'],
    ['ngày mười lăm tháng năm năm hai nghìn hai mươi', '2020-05-15'],
    ['ngày năm tháng năm năm hai ngàn không trăm hai mươi mốt', '2021-05-05'],
    ['ngày mười tháng mười năm một nghìn chín trăm chín mươi bảy', '1997-10-10'],
    ['Ngày hai mươi tư tháng giêng năm hai không hai lăm', '2025-01-24'],
    ['ngày hai mươi tư tháng giêng năm hai không hai năm', '2025-01-24'],
    ['mùng 3 tháng Hai năm 1930', '1930-02-03'],
    ['ngày mồng một tháng chạp năm 2019', '2019-12-01'],
    ['Hà Nội, ngày 06 tháng 02 năm 2017', '2017-02-06'],
    ['ngày 30, tháng 10, năm 2016', '2016-10-30'],
    ['ngày 05 tháng tư, 2018', '2018-04-05'],
    ['ngày 3/2 năm 1930', '1930-02-03'],
    ['ngày 5 tháng 3/2020', '2020-03-05'],
    ['ngày 05-3/2020', '2020-03-05'],
    ['Cập nhật lần cuối: 1 / 7 / 2025', '2025-07-01'],
    ['25–10–2021', '2021-10-25'],
    ['2016/10/30', '2016-10-30'],
    ['Yên Lạc,15.7.2019./.', '2019-07-15'],
    ['04-NQ/TW ngày 30/10/2016', '2016-10-30'],
    ['NGÀY 30 THÁNG 10 NĂM 2016', '2016-10-30'],
    ['ngày\u00a030\u00a0tháng\u00a010\u00a0năm\u00a02016', '2016-10-30'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is the day %s', (input, date) => {
    const expected = { date, precision: 'day', time: null };
    expect(parseWrittenDate(input.normalize(form))).toEqual(expected);
  });

  test.each([
    ['tháng tư năm 2018', '2018-04', 'month'],
    ['tháng giêng năm 2017', '2017-01', 'month'],
    ['tháng chạp 2017', '2017-12', 'month'],
    ['tháng năm 2016', '2016-05', 'month'],
    ['tháng năm năm 2016', '2016-05', 'month'],
    ['tháng mười năm 2016', '2016-10', 'month'],
    ['tháng Mười một/2016', '2016-11', 'month'],
    ['T6/2026', '2026-06', 'month'],
    ['trước tháng 6-2026', '2026-06', 'month'],
    ['12/2016', '2016-12', 'month'],
    ['2016-12', '2016-12', 'month'],
    ['ngày … tháng 5 năm 2026', '2026-05', 'month'],
    ['quý 1 năm 2026', '2026-Q1', 'quarter'],
    ['Quý ba năm 2026', '2026-Q3', 'quarter'],
    ['quý tư/2026', '2026-Q4', 'quarter'],
    ['quí II-2026', '2026-Q2', 'quarter'],
    ['trong Quý III, năm 2026', '2026-Q3', 'quarter'],
    ['Q4/2026', '2026-Q4', 'quarter'],
    ['2026-Q4', '2026-Q4', 'quarter'],
    ['2018', '2018', 'year'],
    ['đầu năm 2026', '2026', 'year'],
    ['năm hai nghìn không trăm mười tám', '2018', 'year'],
    ['6 tháng đầu năm 2026', '2026-01/2026-06', 'range'],
    ['sáu tháng cuối năm 2026', '2026-07/2026-12', 'range'],
    ['9 tháng đầu năm 2026', '2026-01/2026-09', 'range'],
    ['nửa cuối năm 2026', '2026-07/2026-12', 'range'],
    ['nhiệm kỳ 2025-2030', '2025/2030', 'range'],
    ['nhiệm kì 2025 — 2030', '2025/2030', 'range'],
    ['từ năm 2016 đến hết năm 2020', '2016/2020', 'range'],
    ['năm học 2025–2026', '2025/2026', 'range'],
    ['từ ngày 01/7/2025 đến ngày 30/6/2026', '2025-07-01/2026-06-30', 'range'],
    ['từ 01/7 đến hết 30/9/2026', '2026-07-01/2026-09-30', 'range'],
    ['ngày 22-25/10/2021', '2021-10-22/2021-10-25', 'range'],
    ['từ ngày 05 tháng 5 đến ngày 10 tháng 6 năm 2026', '2026-05-05/2026-06-10', 'range'],
    ['từ tháng 1 đến tháng 6 năm 2026', '2026-01/2026-06', 'range'],
    ['tháng 6-7/2026', '2026-06/2026-07', 'range'],
    ['từ quý I đến quý III năm 2026', '2026-Q1/2026-Q3', 'range'],
    ['quý III và quý IV/2026', '2026-Q3/2026-Q4', 'range'],
  ])('%s is %s', (input, date, precision) => {
    expect(parseWrittenDate(input.normalize(form))).toEqual({ date, precision, time: null });
  });

  test.each([
    '29/02/2023',
    '00/10/2016',
    '10/30/2016',
    '2016-02-30',
    'ngày 31 tháng 4 năm 2017',
    'ngày ba mươi hai tháng một năm 2017',
    'tháng 13/2016',
    'quý V/2026',
    'quý 5 năm 2026',
    'giai đoạn 2021-2016',
    'từ ngày 30/6/2026 đến ngày 01/7/2025',
    '15 tháng đầu năm 2026',
    '15/07/19',
    '25:70, 01/7/2025',
    '15h75 ngày 05/5/2017',
    '13:30 SA, 05/5/2017',
  ])('%s reads like a date and is none', (input) => {
    const invalid = { date: null, precision: 'invalid', time: null };
    expect(parseWrittenDate(input.normalize(form))).toEqual(invalid);
  });

  test.each([
    '',
    'Nghị quyết số 30/2020/NĐ-CP',
    '202/2025/QH15',
    '08/2023/TT-BGDĐT',
    '15-2012-qĐ-ubnd',
    'Kế hoạch số 25,26',
    'quý IV',
    '6 tháng đầu năm',
    'tháng sau',
    'quý vị đại biểu',
    'mùng 10 tháng 3 năm 2026 âm lịch',
    'tỷ lệ 49%',
  ])('%j names no date', (input) => {
    expect(parseWrittenDate(input.normalize(form))).toEqual({
      date: null,
      precision: 'none',
      time: null,
    });
  });

  test.each([
    ['8 giờ 30 phút, ngày 05/5/2017', '08:30'],
    ['8 giờ ngày 05/5/2017', '08:00'],
    ['hồi 15 giờ 5 ngày 05 tháng 5 năm 2017', '15:05'],
    ['15h 05/5/2017', '15:00'],
    ['15 giờ, 5 tháng 5 năm 2017', '15:00'],
    ['8g30 05/5/2017', '08:30'],
    ['2 giờ chiều 05/5/2017', '14:00'],
    ['tám giờ ba mươi phút sáng ngày 05/5/2017', '08:30'],
    ['7 giờ rưỡi tối 05/5/2017', '19:30'],
    ['9 giờ kém 15 sáng 05/5/2017', '08:45'],
    ['12:15 SA 05/05/2017', '00:15'],
    ['12:30 CH, 05/05/2017', '12:30'],
    ['05/05/2017 10:16:30 PM', '22:16'],
    ['2017-05-05T08:00:00+07:00', '08:00'],
    ['05/05/2017 15:20 (GMT+7)', '15:20'],
    ['05/05/2017-22:37', '22:37'],
    ['Thứ Sáu,05/05/2017,22:37:05', '22:37'],
    ['trong 48 giờ từ 05/5/2017', null],
    ['đến 24 giờ ngày 05/5/2017', null],
    ['05/5/2017, CH Séc', null],
  ])('%s has the time %s', (input, time) => {
    const expected = { date: '2017-05-05', precision: 'day', time };
    expect(parseWrittenDate(input.normalize(form))).toEqual(expected);
  });
});

const aDay = fc
  .date({ min: new Date('1930-02-03'), max: new Date('2130-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day is read back from figures and from the legal form', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      expect(parseWrittenDate(formatDay(day)).date).toBe(day);
      expect(parseWrittenDate(`Yên Lạc, ${formatDayInWords(day)}`).date).toBe(day);
    }),
  );
});

test('no text throws', () => {
  const scraps = fc.constantFrom(
    'ngày',
    'tháng',
    'năm',
    'quý',
    'từ',
    'đến',
    ' ',
    '/',
    '-',
    '12',
    '2016',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(scraps).map((it) => it.join(' ')),
  );
  fc.assert(
    fc.property(text, (input) => void parseWrittenDate(input)),
    { numRuns: 2000 },
  );
});

describe('findWrittenDates', () => {
  test('finds the dates of a sentence where they stand', () => {
    const text =
      'Từ ngày 26/7/2026, Quy định 207-QĐ/TW thay Quy định 37-QĐ/TW ngày 25 tháng 10 năm 2021; ' +
      'báo cáo trước quý IV/2026, giai đoạn 2026-2030, số 154/2016.';
    const dates = findWrittenDates(text);

    expect(dates.map(({ start, end, date }) => [text.slice(start, end), date])).toEqual([
      ['ngày 26/7/2026', '2026-07-26'],
      ['ngày 25 tháng 10 năm 2021', '2021-10-25'],
      ['quý IV/2026', '2026-Q4'],
      ['giai đoạn 2026-2030', '2026/2030'],
    ]);
  });
});

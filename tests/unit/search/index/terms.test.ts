import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../../src/search/index/terms.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { BODY, OWN } from '../../../../src/search/text/layout.ts';
import { aDocument, anEntry } from '../../../support/search-index.ts';

const abbreviations = new Abbreviations();
const positionsOf = (entry: Parameters<typeof termsOf>[0]) =>
  termsOf(entry, abbreviations).positions;

describe('terms of an entry', () => {
  test('its own symbol and day stand apart from those that its text names', () => {
    const positions = positionsOf(
      aDocument('a', 'Kế hoạch 02-KH/ĐU', {
        day: '2019-07-15',
        text: 'Thực hiện Nghị quyết 04-NQ/TW ngày 30/10/2016.',
      }),
    );
    expect(positions.get('=kh2đu')).toEqual([OWN]);
    expect(positions.get('@20190715')).toEqual([OWN]);
    expect(positions.get('@201907')).toEqual([OWN]);
    expect(positions.get('=nq4tw')).toEqual([BODY + 2]);
    expect(positions.get('@20161030')).toEqual([BODY + 7]);
  });

  test('news bears the days shortly before its own that it tells of, and no others', () => {
    const news = anEntry('a', 'Đại hội', 'Sáng 14/7/2019 họp; ngày 1/1/2019 đã chuẩn bị.', {
      ownDay: '2019-07-15',
      tellsOfDays: true,
    });
    expect(positionsOf(news).get('@20190714')).toContain(OWN);
    expect(positionsOf(news).get('@20190101')).not.toContain(OWN);
    expect(positionsOf({ ...news, tellsOfDays: false }).get('@20190714')).not.toContain(OWN);
  });

  test('an abbreviation and its full form give the same term', () => {
    const positions = positionsOf(anEntry('a', 'HĐND xã họp', 'Hội đồng nhân dân đã bàn.'));
    expect(positions.get('+hđnd')).toEqual([0, BODY]);
  });

  test('positions are in order and none is told twice', () => {
    const positions = positionsOf(
      aDocument('a', 'Nghị quyết 04-NQ/TW', {
        subject: 'Về Nghị quyết 04-NQ/TW và nghị quyết',
        text: 'Nghị quyết 04-NQ/TW; nghị quyết 04.',
      }),
    );
    for (const [term, those] of positions) {
      expect(
        [...new Set(those)].sort((a, b) => a - b),
        term,
      ).toEqual(those);
    }
  });

  test('counts the words of its title, and all of them', () => {
    const { titleLength, length } = termsOf(anEntry('a', 'Đường thôn', 'đã xong'), abbreviations);
    expect([titleLength, length]).toEqual([2, 4]);
  });
});

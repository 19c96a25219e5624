import { describe, expect, test } from 'vitest';
import { fromKeys } from '../../../../../src/search/query/repair/typing.ts';

describe('keys of Telex', () => {
  test.each([
    ['nghij', 'nghị'],
    ['quyeets', 'quyết'],
    ['dduwowngf', 'đường'],
    ['duowngf', 'dường'],
    ['ddangr', 'đảng'],
    ['dangrd', 'đảng'],
    ['ddieeuf', 'điều'],
    ['Ddoongf', 'đồng'],
    ['nawm', 'năm'],
    ['tuwr', 'tử'],
    ['mowis', 'mới'],
    ['mowf', 'mờ'],
    ['huow', 'huơ'],
    ['thuowr', 'thuở'],
    ['quowr', 'quở'],
    ['dduwongf', 'đường'],
    ['nguwoif', 'người'],
    ['nguoiwf', 'người'],
    ['ruwouj', 'rượu'],
    ['toans', 'toán'],
    ['toanf', 'toàn'],
    ['hoaf', 'hòa'],
    ['thuyr', 'thủy'],
    ['khoer', 'khỏe'],
    ['ngoaif', 'ngoài'],
    ['quys', 'quý'],
    ['quaan', 'quân'],
    ['giaf', 'già'],
    ['gif', 'gì'],
    ['giuwx', 'giữ'],
    ['xax', 'xã'],
    ['kyr', 'kỷ'],
    ['dda', 'đa'],
    ['hooij', 'hội'],
    ['vieecj', 'việc'],
    ['vieejc', 'việc'],
    ['uws', 'ứ'],
    ['asn', 'án'],
    ['tasf', 'tà'],
  ])('%s is %s', (typed, syllable) => {
    expect(fromKeys(typed)).toBe(syllable);
  });
});

describe('keys of VNI', () => {
  test.each([
    ['nghi5', 'nghị'],
    ['quye61t', 'quyết'],
    ['quyet61', 'quyết'],
    ['d9u7o7ng2', 'đường'],
    ['d9uong72', 'đường'],
    ['d9u7ong2', 'đường'],
    ['thuo73', 'thuở'],
    ['d9a3ng', 'đảng'],
    ['dang93', 'đảng'],
    ['na8m', 'năm'],
    ['ho65i', 'hội'],
    ['tu73', 'tử'],
    ['mua7', 'mưa'],
    ['xa4', 'xã'],
    ['a1n', 'án'],
  ])('%s is %s', (typed, syllable) => {
    expect(fromKeys(typed)).toBe(syllable);
  });
});

test.each([
  ['a syllable as it is written', 'nghi'],
  ['a consonant at its beginning', 'song'],
  ['one that begins with r', 'rang'],
  ['one that begins with x', 'xin'],
  ['a syllable with marks', 'nghị'],
  ['a number', '2019'],
  ['a symbol', '04-nq'],
  ['a number of a house', 'a0'],
  ['a key that fits no letter', 'nghi8'],
  ['a tone before any vowel', 'ng5'],
  ['a stroke on no d', 'ba9'],
  ['two words', 'nghij quyeets'],
  ['nothing', ''],
])('%s holds no such keys: “%s”', (_case, typed) => {
  expect(fromKeys(typed)).toBeUndefined();
});

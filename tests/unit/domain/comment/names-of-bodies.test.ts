import { expect, test } from 'vitest';
import { passesForBody } from '../../../../src/domain/comment/names-of-bodies.ts';

const BODIES = [
  'Ủy ban nhân dân xã Thử',
  'UBND xã Thử',
  'Đảng ủy xã Thử',
  'Quốc hội',
  'Ban biên tập',
];

test.each([
  ['the name itself', 'Ủy ban nhân dân xã Thử'],
  ['another placing of the tone', 'Uỷ ban nhân dân xã Thử'],
  ['decomposed', 'Ủy ban nhân dân xã Thử'.normalize('NFD')],
  ['capitals', 'ỦY BAN NHÂN DÂN XÃ THỬ'],
  ['without marks', 'uy ban nhan dan xa thu'],
  ['a short form', 'UBND xã Thử'],
  ['dots in the short form', 'U.B.N.D. xã Thử'],
  ['no spaces', 'UBNDxãThử'],
  ['spaces between all letters', 'Q u ố c h ộ i'],
  ['a letter off', 'Đảng ủi xã Thử'],
  ['a letter doubled', 'Ủy ban nhân dân xã Thửư'],
  ['Cyrillic letters', 'Uỷ bаn nhân dân xã Thử'],
  ['wide letters', 'ＵＢＮＤ xã Thử'],
  ['figures for letters', 'Qu0c h0i'],
  ['an office before it', 'Văn phòng UBND xã Thử'],
  ['a person who speaks for it', 'Đại diện lãnh đạo Đảng ủy xã Thử'],
  ['more behind it', 'UBND xã Thử (chính thức)'],
  ['those who edit', 'Ban biên tập cổng'],
])('a reader may not write as a body: %s', (_case, author) => {
  expect(passesForBody(author, BODIES)).toBe(true);
});

test.each([
  'Nguyễn Văn Thử',
  'Một người dân xã Thử',
  'Bạn đọc ở thôn Ba',
  'Chị Hội',
  'Minh, gần Ủy ban nhân dân xã Thử',
  'Trần Thị Đảng',
  'Con gái một cụ 80 tuổi',
  '👵 Cụ Tư',
])('“%s” is a reader', (author) => {
  expect(passesForBody(author, BODIES)).toBe(false);
});

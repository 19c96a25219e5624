const UNIT_WORDS: Record<string, string> = {
  'kem-theo': 'văn bản kèm theo',
  'phu-luc': 'Phụ lục',
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  'tieu-muc': 'Tiểu mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
};

/** Words for a clause of a document whose text is not held: `dieu-5/khoan-2/diem-dj` is "điểm đ khoản 2 Điều 5". */
export function clausePathWords(path: string): string {
  return path.split('/').reverse().map(unitWords).join(' ');
}

function unitWords(unit: string): string {
  const [, kind = '', number = ''] = /^([a-z-]+?)-([^-]+)$/.exec(unit) ?? [];
  const word = UNIT_WORDS[kind];
  if (!word) return unit;
  if (kind === 'diem') return `${word} ${number.replace(/^dj/, 'đ')}`;
  return `${word} ${/^[ivxlc]+$/.test(number) ? number.toUpperCase() : number}`;
}

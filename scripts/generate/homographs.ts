/** Words that are the same without marks and have nothing to do with one another. */
export const HOMOGRAPHS: readonly (readonly string[])[] = [
  ['đảng viên', 'dạng viên'],
  ['bí thư', 'bì thư'],
  ['ban hành', 'bán hành'],
  ['sửa bờ', 'sữa bò'],
  ['lò mổ', 'lo mộ'],
  ['bàn ăn', 'bản án'],
  ['đơn thư', 'đón thu'],
  ['tố cáo', 'to cao'],
  ['đường dài', 'đương đại'],
  ['đá bóng', 'da bong'],
  ['cấy lúa', 'cây lúa'],
  ['kiểm tra', 'kiếm trà'],
  ['mùa lúa', 'múa lụa'],
  ['bán hàng', 'bàn hàng'],
  ['dao, đục', 'đạo đức'],
  ['giả định', 'gia đình'],
  ['thuê đất', 'thuế đất'],
  ['cơ sở', 'có số'],
  ['Cầu Dấu', 'Cầu Dâu'],
  ['Đồng Má', 'Đống Mả'],
  ['Bãi Thơ', 'Bái Thờ'],
  ['Hồ Trang', 'Hố Tràng'],
];

const ALL = HOMOGRAPHS.flat();
const FIND = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ALL.join('|')})(?![\p{L}\p{M}])`, 'giu');
const BY_LOWER = new Map(ALL.map((word) => [word.toLowerCase(), word]));

/** Those of the words that a text holds, each once, in the order of the text. */
export function findHomographs(text: string): string[] {
  const found = [...text.matchAll(FIND)].map(([word]) => BY_LOWER.get(word.toLowerCase()) ?? word);
  return [...new Set(found)];
}

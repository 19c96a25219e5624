import type { Draw } from '../../../generate/draw.ts';
import type { SubjectNeed } from '../needs.ts';

const TYPED: readonly ((type: string, phrase: string) => string)[] = [
  (type, phrase) => `${type} ${phrase}`,
  (type, phrase) => `${type} về ${phrase}`,
  (type, phrase) => `${type} nói về ${phrase}`,
  (type, phrase) => `${phrase} ${type}`,
  (type, phrase) => `${type} liên quan ${phrase}`,
];

const SHORT: readonly ((what: string, where: string) => string)[] = [
  (what, where) => `${what} ${where}`,
  (what, where) => `${what} ${where}`,
  (what, where) => `${where} ${what}`,
  (what, where) => `${what} ở ${where}`,
  (what, where) => `${what} tại ${where}`,
  (what, where) => `${what}, ${where}`,
  (what, where) => `${where}: ${what}`,
];

const LONG: readonly ((what: string, where: string) => string)[] = [
  (what, where) => `cho tôi hỏi chuyện ${what} ở ${where} đến đâu rồi`,
  (what, where) => `${where} ${what} thế nào rồi`,
  (what, where) => `muốn biết về ${what} của ${where}`,
  (what, where) => `${where} có ${what} không ạ`,
  (what, where) => `xem ${what} bên ${where} ở chỗ nào`,
  (what, where) => `bà con ${where} cần biết gì về ${what}`,
  (what, where) => `ai rõ chuyện ${what} ${where} thì chỉ giúp`,
  (what, where) => `hồi trước ${where} có ${what}, tìm lại ở đâu?`,
];

const LONG_WITHOUT_PLACE: readonly ((what: string) => string)[] = [
  (what) => `có ${what} không nhỉ`,
  (what) => `muốn đọc về ${what}`,
  (what) => `${what} ra sao`,
  (what) => `cho bác hỏi về ${what}`,
  (what) => `${what} xem ở mục nào?`,
  (what) => `tra ${what}`,
  (what) => `sao không thấy ${what}`,
  (what) => `tôi cần ${what} thì đọc ở đâu`,
];

/** A need in a few words or a whole sentence. */
export function ask(need: SubjectNeed, draw: Draw): string {
  if (draw.percent(55)) return tellWords(need, draw);
  const what = whatOf(need, draw);
  return need.place === undefined
    ? draw.pick(LONG_WITHOUT_PLACE)(what)
    : draw.pick(LONG)(what, need.place);
}

/** A need in its own words and next to no others. */
export function tellWords(need: SubjectNeed, draw: Draw): string {
  const what = whatOf(need, draw);
  return need.place === undefined ? what : draw.pick(SHORT)(what, need.place);
}

function whatOf({ phrase, typeName }: SubjectNeed, draw: Draw): string {
  return typeName === undefined ? phrase : draw.pick(TYPED)(typeName.toLowerCase(), phrase);
}

/** The same need; readers often leave out what kind of place it is: `Gò Vần`. */
export function shortPlace(need: SubjectNeed, draw: Draw): SubjectNeed {
  if (need.place === undefined || draw.percent(55)) return need;
  return { ...need, place: need.place.replace(/^(?:thôn|xã) /iu, '') };
}

/** Small letters mostly, at times a first capital, as printed or all capitals. */
export function cased(text: string, draw: Draw): string {
  const share = draw.int(1, 100);
  if (share <= 62) return text.toLowerCase();
  if (share <= 80) return text.charAt(0).toUpperCase() + text.slice(1);
  return share <= 95 ? text : text.toUpperCase();
}

const SENTENCE_END = new Set('.;:!?…”"»/)');
/** Words that a number after them belongs to: "khoản 2", "giai đoạn 1", "Luật số 1". */
const LEADING_WORDS = new Set(
  (
    'khoản điều điểm tiết mục chương phần lục số ngày tháng năm quý kỳ đợt và hoặc hay đến từ tại theo của là ' +
    'các trong đoạn nhóm loại cấp hạng lần bảng hình mẫu bước lớp tổ vùng khu thứ mức bậc'
  ).split(' '),
);
const LONGEST = 12;

/** True for text after which a new sentence or clause may begin; also for none. */
export function endsSentence(text: string): boolean {
  return text === '' || SENTENCE_END.has(text.at(-1) ?? '');
}

/** True when the last word asks for a number or letter after it, so that one is no label. */
export function leadsOn(text: string): boolean {
  const last = text.slice(-LONGEST).split(/[\s(]/).at(-1) ?? '';
  return LEADING_WORDS.has(last.toLowerCase());
}

/** True for words in capitals, as titles are printed. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}[^\p{Lu}]?\p{Lu}/u.test(text);
}

/** True for text that begins as a sentence does, with quotation or emphasis before its capital. */
export function beginsSentence(text: string): boolean {
  return /^[*_“"‘«([]{0,3}\p{Lu}/u.test(text);
}

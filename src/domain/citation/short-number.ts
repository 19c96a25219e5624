import { readDetails, yearAt } from './details.ts';
import { NO_DOCUMENT } from './document.ts';
import type { DocumentMention } from './document.ts';
import { isCapital, isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { NamedType } from './types.ts';

/** How a number stands in the text. */
interface Setting {
  type: NamedType;
  /** "số" stands before it, or it goes on with a list. */
  isLabelled: boolean;
}

/** Types whose documents are known by their numbers alone. */
const KNOWN_BY_NUMBER = new Set<string | null>(
  (
    'nghi-quyet chi-thi ket-luan nghi-dinh thong-tu quyet-dinh quy-dinh de-an ke-hoach ' +
    'chuong-trinh huong-dan thong-bao thong-tri thong-tu-lien-tich phap-lenh luat cong-van ' +
    'cong-dien quy-che bao-cao to-trinh'
  ).split(' '),
);
/** Types that also say for how many years they are made: "Kế hoạch 10 năm". */
const FOR_YEARS = new Set<string | null>(['ke-hoach', 'chuong-trinh', 'quy-dinh', 'bao-cao']);
/** Words of a sentence that go on after a number; a noun there would be what is counted. */
const GOES_ON = new Set(
  (
    'của về ngày năm khóa và có được đã là do đề đối trong đến tới với cho để thì theo từ tại còn ' +
    'cũng không sẽ nêu quy yêu xác ra ban hành hoặc hay nhằm gồm khi như nay này trên mà vào cùng ' +
    'chỉ đang phải cần tiếp chưa rất bằng đặt'
  ).split(' '),
);

/** "Đề án 01", "Nghị quyết số 18", "Nghị định 30/2020": a number without code (facts 1.5, `missing-org`). */
export function readShortNumber(
  passage: Passage,
  at: number,
  { type, isLabelled }: Setting,
): DocumentMention | undefined {
  const number = tokenAt(passage, at);
  if (number?.kind !== 'number' || number.text.length > 4 || Number(number.text) === 0) {
    return undefined;
  }
  if (number.gap === 'paragraph' || !KNOWN_BY_NUMBER.has(type.slug)) return undefined;
  const year = keyAt(passage, at + 1) === '/' ? yearAt(passage, at + 2) : undefined;
  const end = year === undefined ? at + 1 : at + 3;
  if (!isClear(passage, at, { type, isLabelled: isLabelled || year !== undefined }, end)) {
    return undefined;
  }
  const details = readDetails(passage, end);
  const written = year === undefined ? number.text : `${number.text}/${year}`;
  const doc = {
    ...NO_DOCUMENT,
    kind: 'short' as const,
    type: type.slug,
    name: `${type.name} ${written}`,
    year: details.year ?? year ?? null,
    date: details.date,
    issuer: details.issuer,
  };
  return { doc, end: details.end, issues: ['missing-org', ...details.issues] };
}

/** A number of a document and not of what the document speaks about. */
function isClear(passage: Passage, at: number, setting: Setting, end: number): boolean {
  const { type, isLabelled } = setting;
  const next = tokenAt(passage, end);
  if (next?.gap === 'none' && /^(?:[\p{L}/%-]|\d)/u.test(next.key)) return false;
  if (!isLabelled && isDecimal(passage, end)) return false;
  const isPhrase = next?.kind === 'word' && next.gap !== 'paragraph';
  if (isPhrase && !GOES_ON.has(next.key) && !isCapital(passage, end)) return false;
  if (isLabelled) return true;
  const text = tokenAt(passage, at)?.text ?? '';
  if (text.length < 2 || yearAt(passage, at) !== undefined) return false;
  if (FOR_YEARS.has(type.slug) && keyAt(passage, end) === 'năm') return false;
  return type.isCode === true || isCapital(passage, at - 1) || isNamedInCapitals(passage, at, type);
}

/** "15.000", "15,5" */
function isDecimal(passage: Passage, at: number): boolean {
  const isPoint = keyAt(passage, at) === '.' || keyAt(passage, at) === ',';
  const isInside = isPoint && isJoined(passage, at) && isJoined(passage, at + 1);
  return isInside && tokenAt(passage, at + 1)?.kind === 'number';
}

/** The type's first word has a capital, as names of documents have. */
function isNamedInCapitals(passage: Passage, at: number, { name }: NamedType): boolean {
  return isCapital(passage, at - name.split(' ').length);
}

import { readDay, yearAt } from './details.ts';
import { isCapital, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { readType } from './types.ts';

const MOST_WORDS = 24;
/** How many words a title may have beyond a known one that it begins with. */
const MOST_FURTHER_WORDS = 6;

/** Words that go on with the sentence, so that no title has them. */
const ENDS = new Set('có được đã là thì do khi nếu mà nhưng này nêu sẽ yêu'.split(' '));
/** Words that do so unless another stands beside them: "không" of "hàng không", "quy" of "quy hoạch". */
const ENDS_UNLESS_AFTER: Partial<Record<string, readonly string[]>> = {
  không: ['hàng', 'phòng'],
  hiện: ['thực', 'thể'],
};
const ENDS_BEFORE: Partial<Record<string, string>> = { quy: 'định', hướng: 'dẫn' };

/** Words that a title may have inside, if a year, a day or a number closes it. */
const INSIDE = new Set('về của mới vừa cho các đến với như'.split(' '));
/** Words that more often tell where and how a law is applied, so that a number alone shows that they are inside. */
const OUTSIDE = new Set('tại trong theo từ để trên'.split(' '));
/** Words that follow a known title without making another: "Luật Đất đai sửa đổi năm 2024", "… đợt 2". */
const ABOUT_THE_LAW = new Set(
  (
    'sửa bổ thi toàn đợt quý tháng tuần xã tỉnh huyện phường thành kỳ cả hằng hàng trước sau cũ cuối đầu ' +
    'giữa trở đối nhằm phải cần cùng kể vào vẫn cũng đang giai nhiệm và hoặc hay , ban ra'
  ).split(' '),
);
/** Who makes laws: after "của" the maker, and no part of the title. */
const MAKERS = new Set(['quốc', 'ủy', 'chủ', 'nước']);

/**
 * Where the title of a law ends that the table lacks, from its first word on; `undefined` if it does not begin with
 * a capital. A year, a day or a number closes it; without one it goes on to the first word or sign that can be none
 * of it.
 */
export function endOfTitle(passage: Passage, at: number): number | undefined {
  if (!isCapital(passage, at) || keyAt(passage, at) === 'này') return undefined;
  return closedEnd(passage, at + 1, { most: MOST_WORDS }) ?? openEnd(passage, at + 1);
}

/** Where words end that are a title only because a year, a day or a number closes them. */
export function endOfClosedTitle(passage: Passage, at: number): number | undefined {
  return closedEnd(passage, at, { most: MOST_WORDS });
}

/** Where a title ends that begins with a known one and goes on to its own year or number ("Thương mại điện tử"). */
export function endOfLongerTitle(passage: Passage, knownEnd: number): number | undefined {
  const end = closedEnd(passage, knownEnd, { most: MOST_FURTHER_WORDS, isFurther: true });
  return end === knownEnd ? undefined : end;
}

/** True where the year, the day or the number of a law stands. */
export function isClosing(passage: Passage, at: number): boolean {
  const isYear = keyAt(passage, at) === 'năm' && yearAt(passage, at + 1) !== undefined;
  return isYear || isNumberOfLaw(passage, at) || readDay(passage, at) !== undefined;
}

/** "số 31/2024/QH15", "số 02/2020/UBTVQH14" */
function isNumberOfLaw(passage: Passage, at: number): boolean {
  return keyAt(passage, at) === 'số' && /^(?:qh|ubtvqh)/.test(keyAt(passage, at + 5));
}

interface Walk {
  most: number;
  /** The words follow a title that is known by itself. */
  isFurther?: boolean;
}

function closedEnd(
  passage: Passage,
  at: number,
  { most, isFurther = false }: Walk,
): number | undefined {
  let needsNumber = false;
  for (let end = at; end - at <= most; end++) {
    const key = keyAt(passage, end);
    if (isNumberOfLaw(passage, end)) return canEnd(passage, end) ? end : undefined;
    const isClosed = isClosing(passage, end) || yearAt(passage, end) !== undefined;
    if (isClosed) return canEnd(passage, end) && !needsNumber ? end : undefined;
    const isBarred = isFurther && (INSIDE.has(key) || OUTSIDE.has(key) || ABOUT_THE_LAW.has(key));
    if (isBarred || goesOn(passage, end) || isByMaker(passage, end)) return undefined;
    needsNumber ||= OUTSIDE.has(key);
  }
  return undefined;
}

/** The first word or sign that can be none of a title. "A và B" is one title, "A, B" and "A và Luật B" are two. */
function openEnd(passage: Passage, at: number): number {
  let end = at;
  while (end - at < MOST_WORDS) {
    const key = keyAt(passage, end);
    const isNext = key === ',' || (key === 'và' && isCapital(passage, end + 1));
    const isDoubtful = OUTSIDE.has(key) || (INSIDE.has(key) && !isSecondOfPair(passage, end));
    if (isNext || isDoubtful || goesOn(passage, end) || isClosing(passage, end)) break;
    end++;
  }
  return keyAt(passage, end - 1) === 'và' ? end - 1 : end;
}

/** "nhỏ và vừa" */
function isSecondOfPair(passage: Passage, at: number): boolean {
  return keyAt(passage, at) === 'vừa' && keyAt(passage, at - 1) === 'và';
}

/** No title ends with a word that leads on. */
function canEnd(passage: Passage, end: number): boolean {
  const last = keyAt(passage, end - 1);
  return last !== ',' && last !== 'và' && (!INSIDE.has(last) || last === 'mới' || last === 'vừa');
}

/** True where the sentence goes on, or something else begins. */
function goesOn(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  const key = keyAt(passage, at);
  if (key === ',') return false;
  if (key === '' || token?.kind !== 'word' || ENDS.has(key)) return true;
  if (key === 'số' && tokenAt(passage, at + 1)?.kind === 'number') return true;
  if (ENDS_UNLESS_AFTER[key]?.includes(keyAt(passage, at - 1)) === false) return true;
  if (ENDS_BEFORE[key] === keyAt(passage, at + 1)) return true;
  return isCapital(passage, at) && readType(passage, at) !== undefined;
}

function isByMaker(passage: Passage, at: number): boolean {
  return keyAt(passage, at) === 'của' && MAKERS.has(keyAt(passage, at + 1));
}

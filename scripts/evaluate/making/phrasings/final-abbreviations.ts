import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';
import { ABBREVIATIONS } from '../../../generate/spelling.ts';
import type { SubjectNeed } from '../needs.ts';
import { ask, shortPlace } from './final-asking.ts';
import { codeOf } from './final-types.ts';

/** Short forms that every commune uses, beside those of `ABBREVIATIONS`. */
const COMMON: readonly (readonly [name: string, short: string])[] = [
  ...ABBREVIATIONS,
  ['cựu chiến binh', 'CCB'],
  ['người cao tuổi', 'NCT'],
  ['an toàn thực phẩm', 'ATTP'],
  ['giải phóng mặt bằng', 'GPMB'],
  ['nghĩa vụ quân sự', 'NVQS'],
  ['thủ tục hành chính', 'TTHC'],
  ['dân quân tự vệ', 'DQTV'],
  ['vệ sinh môi trường', 'VSMT'],
];

/**
 * Names shortened as readers do, or in full where texts may have the short form; the type by its code. Nothing where
 * there is neither a name nor a type to shorten.
 */
export function abbreviate(need: SubjectNeed, draw: Draw): string | undefined {
  const { phrase, typeName } = need;
  const names = COMMON.filter(([name]) => phrase.toLowerCase().includes(name.toLowerCase()));
  const code = typeName === undefined ? undefined : codeOf(typeName);
  if (names.length === 0 && code === undefined) return undefined;
  const isInFull = names.length > 0 && draw.percent(25);
  const write = draw.pick<(short: string) => string>([
    (short) => short,
    (short) => short.toLowerCase(),
    (short) => short.toLowerCase(),
    (short) => fold(short).toLowerCase(),
  ]);
  let told = ask(shortPlace(need, draw), draw).toLowerCase();
  if (!isInFull) {
    for (const [name, short] of names) told = told.replaceAll(name.toLowerCase(), write(short));
  }
  if (code !== undefined && typeName !== undefined && (names.length === 0 || draw.percent(50))) {
    told = told.replace(typeName.toLowerCase(), write(code));
  }
  return draw.percent(20) ? fold(told) : told;
}

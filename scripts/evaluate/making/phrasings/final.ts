import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';
import type { Phrasings } from '../phrasings.ts';
import { abbreviate } from './final-abbreviations.ts';
import { ask, cased, shortPlace, tellWords } from './final-asking.ts';
import { writeDay } from './final-dates.ts';
import { misspell } from './final-slips.ts';
import { respell } from './final-spelling.ts';
import { numberWords, writeSymbol } from './final-symbols.ts';
import { codeOf } from './final-types.ts';
import { rememberTitle } from './final-titles.ts';

/** Readers of a commune's portal with whom search is judged in the end. */
const phrasings: Phrasings = {
  'full-marks': (need, draw) => cased(ask(need, draw), draw),
  'no-marks': (need, draw) => cased(fold(ask(shortPlace(need, draw), draw)), draw),
  mixed: (need, draw) => forgetMarks(ask(shortPlace(need, draw), draw).toLowerCase(), draw),
  symbol: (need, draw) => {
    return need.given === 'symbol' ? writeSymbol(need, draw) : numberWords(need, draw);
  },
  date: ({ day, typeName }, draw) => {
    const date = writeDay(day, draw);
    const code = typeName === undefined ? undefined : codeOf(typeName)?.toLowerCase();
    const type = code !== undefined && draw.percent(30) ? code : typeName?.toLowerCase();
    const query = type === undefined ? draw.pick(ON_DAY)(date) : draw.pick(OF_TYPE)(type, date);
    return draw.percent(30) ? fold(query) : query;
  },
  quoted: ({ phrase, place, typeName }, draw) => {
    const words = `"${draw.percent(60) ? phrase.toLowerCase() : phrase}"`;
    const beside = [typeName, place].filter((it) => it !== undefined).map((it) => it.toLowerCase());
    if (beside.length === 0) return draw.pick(WITH_QUOTED)(words);
    return draw.percent(60) ? [words, ...beside].join(' ') : [...beside, words].join(' ');
  },
  typo: (need, draw) => {
    const told = tellWords(shortPlace(need, draw), draw).toLowerCase();
    return misspell(draw.percent(25) ? fold(told) : told, draw);
  },
  abbreviation: abbreviate,
  partial: (need, draw) => {
    const told = tellWords(draw.percent(20) ? shortPlace(need, draw) : need, draw).toLowerCase();
    return breakOff(draw.percent(35) ? fold(told) : told, draw);
  },
  homograph: (need, draw) => cased(ask(need, draw), draw),
  spelling: (need, draw) => {
    return respell((draw.percent(60) ? tellWords : ask)(shortPlace(need, draw), draw), draw);
  },
  deep: ({ phrase }, draw) => draw.pick(SOUGHT_DEEP)(phrase),
  known: ({ title }, draw) => rememberTitle(title, draw),
};

export default phrasings;

const ON_DAY: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => date,
  (date) => `ngày ${date}`,
  (date) => `hôm ${date}`,
  (date) => `${date} có gì`,
  (date) => `ngày ${date} có việc gì`,
  (date) => `xem lại ngày ${date}`,
  (date) => `những gì ngày ${date}`,
];

const OF_TYPE: readonly ((type: string, date: string) => string)[] = [
  (type, date) => `${type} ${date}`,
  (type, date) => `${type} ngày ${date}`,
  (type, date) => `${type} ký ngày ${date}`,
  (type, date) => `${date} ${type}`,
  (type, date) => `ngày ${date} có ${type} nào`,
  (type, date) => `${type} ban hành ${date}`,
  (type, date) => `cho xem ${type} ngày ${date}`,
];

const WITH_QUOTED: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words,
  (words) => words,
  (words) => `tìm đúng chữ ${words}`,
  (words) => `chỗ nào ghi ${words}`,
  (words) => `${words} ở mục nào`,
];

const SOUGHT_DEEP: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => phrase,
  (phrase) => phrase.toLowerCase(),
  (phrase) => `${phrase} ở đâu`,
  (phrase) => `chỗ nào nhắc ${phrase}`,
  (phrase) => `${phrase} là thế nào`,
  (phrase) => `tìm ${phrase}`,
  (phrase) => `có nói đến ${phrase} không`,
  (phrase) => `hỏi về ${phrase}`,
];

/** Some syllables without their marks, at least one each way. */
function forgetMarks(text: string, draw: Draw): string | undefined {
  const words = text.split(' ');
  const from = draw.int(1, words.length - 1);
  const isPlain = draw.pick<(at: number) => boolean>([
    (at) => at >= from,
    (at) => at < from,
    () => draw.percent(50),
  ]);
  const mixed = words.map((word, at) => (isPlain(at) ? fold(word) : word)).join(' ');
  return mixed === text || mixed === fold(text) ? undefined : mixed;
}

/** The last word is not typed to its end, its tone often not yet. */
function breakOff(text: string, draw: Draw): string | undefined {
  const words = text.split(' ');
  const last = words.pop() ?? '';
  if (last.length < 2) return undefined;
  const begun = last.slice(0, draw.int(Math.min(2, last.length - 1), last.length - 1));
  return [...words, draw.percent(30) ? fold(begun) : begun].join(' ');
}

import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';
import { keystrokesOf } from '../keystrokes.ts';
import type { DateNeed, SubjectNeed, SymbolNeed } from '../needs.ts';
import type { Phrasings } from '../phrasings.ts';
import { ABBREVIATIONS } from '../../../generate/spelling.ts';
import { slip } from './tuning-slips.ts';

/** Phrasings that search may be tuned with. */
const tuning: Phrasings = {
  'full-marks': say,
  'no-marks': (need, draw) => fold(say(need, draw)),
  mixed: (need, draw) => {
    const words = say(need, draw).split(' ');
    const lost = words.map((word) => (draw.percent(50) ? fold(word) : word)).join(' ');
    return lost === fold(lost) || lost === words.join(' ') ? undefined : lost;
  },
  symbol: writeSymbol,
  date: writeDate,
  quoted: ({ phrase, place, typeName }, draw) => {
    const quoted = `"${phrase.toLowerCase()}"`;
    const others = [typeName, place].filter((it) => it !== undefined).join(' ');
    return (draw.percent(50) ? `${quoted} ${others}` : `${others} ${quoted}`).toLowerCase();
  },
  typo: (need, draw) => {
    const wrong = slip(plain(need), draw);
    return wrong !== undefined && draw.percent(30) ? slip(wrong, draw) : wrong;
  },
  abbreviation: (need, draw) => {
    const query = say(need, draw);
    const short = abbreviate(query);
    return short === query ? undefined : draw.percent(25) ? fold(short) : short;
  },
  partial: (need, draw) => {
    const query = draw.percent(30) ? fold(plain(need)) : plain(need);
    const last = query.split(' ').at(-1) ?? '';
    if (last.length < 3) return undefined;
    return query.slice(0, query.length - draw.int(1, last.length - 1));
  },
  homograph: say,
  spelling: (need, draw) => {
    const query = plain(need);
    const method = draw.pick(['telex', 'vni', 'other', 'other'] as const);
    const share = draw.pick([30, 100]);
    const typed = (word: string) =>
      method !== 'other' && draw.percent(share) ? keystrokesOf(word, method) : word;
    const written =
      method === 'other' ? otherSpelling(query) : query.split(' ').map(typed).join(' ');
    return written === query ? undefined : written;
  },
  deep: ({ phrase }, draw) => {
    const forms = ['#', '#', '# thì sao', 'quy định về #', '# ở đâu', 'có # không'];
    return draw.pick(forms).replace('#', phrase.toLowerCase());
  },
  known: ({ title }, draw) => {
    const words = title
      .replace(/số \S*\d\S*|\S*\d\S*/g, '')
      .toLowerCase()
      .replace(/^quy định +(?=quy định)/, '')
      .replace(/[^\p{L}\p{M}\p{N}/ ]+/gu, '')
      .split(/ +/);
    const kept = words.filter((word) => !SMALL.has(word) || draw.percent(40));
    if (kept.length < 5) return undefined;
    const start = kept.slice(0, draw.int(6, 10)).join(' ');
    return draw.percent(30) ? fold(start) : start;
  },
};

export default tuning;

/** Words that a reader who remembers a title may leave out. */
const SMALL = new Set('về việc của ở tại và các những khi thì là từ đến'.split(' '));

const ABOUT = [
  '# @',
  '# @',
  '# ở @',
  '@ #',
  '# tại @',
  'chuyện # @',
  '# ở @ thế nào',
  'tin về # @',
];
const ALONE = ['#', '#', 'hỏi về #', '# thế nào', 'tìm hiểu #'];
const OF_TYPE = ['! #', '! về #', '! nói về #'];

/** Words of a need as a reader puts them, in lower case. */
function say({ phrase, place, typeName }: SubjectNeed, draw: Draw): string {
  const forms = typeName === undefined ? (place === undefined ? ALONE : ABOUT) : OF_TYPE;
  const said = draw
    .pick(forms)
    .replace('#', phrase)
    .replace('@', place ?? '')
    .replace('!', typeName ?? '');
  return (typeName !== undefined && place !== undefined ? `${said} ${place}` : said).toLowerCase();
}

/** Words of a need and nothing else. */
function plain({ phrase, place, typeName }: SubjectNeed): string {
  return [typeName, phrase, place]
    .filter((it) => it !== undefined)
    .join(' ')
    .toLowerCase();
}

const TYPES: readonly (readonly [string, string])[] = [
  ['nghị quyết', 'nq'],
  ['quyết định', 'qđ'],
  ['chỉ thị', 'ct'],
  ['kế hoạch', 'kh'],
  ['chương trình', 'ctr'],
  ['thông báo', 'tb'],
  ['báo cáo', 'bc'],
  ['hướng dẫn', 'hd'],
  ['kết luận', 'kl'],
  ['nghị định', 'nđ'],
];

function abbreviate(query: string): string {
  let short = query;
  for (const [name, letters] of ABBREVIATIONS) {
    short = short.replace(name.toLowerCase(), letters.toLowerCase());
  }
  for (const [name, letters] of TYPES) {
    if (short.startsWith(`${name} `)) short = letters + short.slice(name.length);
  }
  return short;
}

function writeSymbol({ symbol, typeName, number, given }: SymbolNeed, draw: Draw): string {
  const type = typeName.toLowerCase();
  const short = TYPES.find(([name]) => name === type)?.[1];
  if (given === 'number') {
    const bare = String(Number(number));
    return draw.pick([
      `${type} ${number}`,
      `${type} số ${bare}`,
      fold(`${type} ${bare}`),
      ...(short === undefined ? [] : [`${short} ${number}`, `${short}${bare}`]),
    ]);
  }
  const lower = symbol.toLowerCase();
  return draw.pick([
    symbol,
    lower,
    fold(lower),
    lower.replace(/[-/]/g, ' '),
    lower.replace(/[/]/g, '-'),
    `${type} ${symbol}`,
    `${type} số ${lower}`,
    lower.replace(/^0/, ''),
    lower.replace(/([-/])/g, ' $1 '),
  ]);
}

function writeDate({ day, typeName }: DateNeed, draw: Draw): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const written = draw.pick([
    `${date}/${month}/${year}`,
    `${d}/${m}/${year}`,
    `${d}-${m}-${year}`,
    `${d}.${m}.${year}`,
    `ngày ${d} tháng ${m} năm ${year}`,
    `${d} tháng ${m} ${year}`,
    fold(`ngày ${date}/${month}/${year}`),
  ]);
  if (typeName === undefined) return written;
  return draw.percent(50)
    ? `${typeName.toLowerCase()} ngày ${written.replace(/^ng[àa]y /, '')}`
    : `${fold(typeName.toLowerCase())} ${written}`;
}

const OTHER_TONE: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};
const OTHER_I: Record<string, string> = { ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** Tones on the second vowel and i for y: `hoà`, `kỉ`. */
function otherSpelling(words: string): string {
  return words
    .replace(/(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/gu, (it) => OTHER_TONE[it] ?? it)
    .replace(/(?<!\p{L})([klmth])([ýỳỷỹỵ])(?!\p{L})/gu, (_, first: string, vowel: string) => {
      return first + (OTHER_I[vowel] ?? vowel);
    });
}

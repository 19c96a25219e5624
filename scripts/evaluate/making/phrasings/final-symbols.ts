import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';
import type { SymbolNeed } from '../needs.ts';
import { codeOf } from './final-types.ts';

/** A whole symbol in one of the writings that readers use, with or without words before it. */
export function writeSymbol(need: SymbolNeed, draw: Draw): string {
  const { number, typeName } = need;
  const shown = draw.percent(25) ? String(Number(number)) : number;
  const symbol = written(shown + need.symbol.slice(number.length), draw);
  // A code of two types leaves open which one is meant; the name would not.
  const code = codeOf(typeName);
  const names = code === undefined ? [] : [typeName.toLowerCase(), code, `${typeName} số`];
  const before = draw.pick(['', '', '', 'số ', 'Số: ', 'văn bản ', ...names.map((it) => `${it} `)]);
  return `${before}${symbol}${draw.percent(12) ? draw.pick([' là gì', ' tải ở đâu', '.']) : ''}`;
}

/** Type and number alone. */
export function numberWords({ number, typeName }: SymbolNeed, draw: Draw): string {
  const shown = draw.percent(45) ? String(Number(number)) : number;
  const name = draw.percent(60) ? typeName.toLowerCase() : typeName;
  const code = codeOf(typeName);
  const spoken = [
    `${name} số ${shown}`,
    `${name} ${shown}`,
    `cho xem ${name} số ${shown}`,
    `${fold(name)} so ${shown}`,
    `${fold(name)} ${shown}`,
  ];
  if (code === undefined || draw.percent(45)) return draw.pick(spoken);
  const type = draw.pick([code, code.toLowerCase(), fold(code).toLowerCase()]);
  return draw.pick([
    `${type} ${shown}`,
    `${type}${shown}`,
    `${type} số ${shown}`,
    `${type}-${shown}`,
    `${shown} ${type}`,
    `${shown}-${type}`,
  ]);
}

const SEPARATED: readonly ((symbol: string) => string)[] = [
  (symbol) => symbol,
  (symbol) => symbol,
  (symbol) => symbol.replace(/[-/]/g, ' '),
  (symbol) => symbol.replaceAll('/', '-'),
  (symbol) => symbol.replaceAll('-', '/'),
  (symbol) => symbol.replace(/[-/]/g, '_'),
  (symbol) => symbol.replaceAll('-', ' - '),
  (symbol) => symbol.replaceAll('-', '–'),
  (symbol) => symbol.replace(/[-/]/g, (it) => ` ${it} `),
  (symbol) => symbol.replace(/(?<=\d)[-/](?=\p{L})/u, ''),
  (symbol) => symbol.replace(/(?<=\d)[-/](?=\p{L})/u, ' '),
  (symbol) => symbol.replace(/^(\d+)([-/])(\p{L}+)([-/])/u, '$1$4$3$2'),
];

function written(symbol: string, draw: Draw): string {
  // With two parts the separator is all that tells 900-CP from 900/CP.
  if (symbol.split(/[-/]/).length < 3) return draw.percent(50) ? symbol : symbol.toLowerCase();
  const separated = draw.pick(SEPARATED)(symbol);
  // The Centre is TW, TƯ or T.Ư; without marks it would be a province.
  if (separated.endsWith('TW') && draw.percent(40)) {
    return separated
      .replace(/(?<!\p{L})TW$/u, draw.pick(['TƯ', 'T.Ư', 'T.W']))
      .replace(/TW$/u, 'TƯ');
  }
  if (draw.percent(40)) return separated;
  // Where no mark is typed, Đề án and Dự án are one, and so are Hợp đồng and Hướng dẫn.
  return draw.percent(50) && !/(?<!\p{L})(?:[ĐD]A|H[ĐD])(?!\p{L})/u.test(separated)
    ? fold(separated).toLowerCase()
    : separated.toLowerCase();
}

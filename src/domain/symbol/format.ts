import type { SymbolFamily, SymbolForm } from './shape.ts';

/** Fields that a symbol is written from. */
export interface WritableSymbol {
  family: SymbolFamily;
  numbers: readonly number[];
  year?: number | null;
  typeCode?: string | null;
  org?: string | null;
  unit?: string | null;
  term?: number | null;
  /** Lower-case letter after the number. */
  suffix?: string;
  /** Where the separators stand, if not where the family puts them. */
  form?: SymbolForm;
}

/** Write a symbol in its right form: a zero before one figure, separators of its family (facts 1.4, 2.2). */
export function writeSymbol(symbol: WritableSymbol): string {
  const { family, numbers, year, typeCode, unit, suffix = '' } = symbol;
  const form = symbol.form ?? (family === 'state' ? 'state' : 'party');
  const number = `${String(numbers[0] ?? '').padStart(2, '0')}${suffix}`;
  const org = `${symbol.org ?? ''}${symbol.term ?? ''}`;
  const orgAndUnit = unit ? `${org}-${unit}` : org;

  if (form === 'party')
    return typeCode ? `${number}-${typeCode}/${orgAndUnit}` : `${number}-${org}`;
  const counted = year ? `${number}/${year}` : number;
  return typeCode ? `${counted}/${typeCode}-${orgAndUnit}` : `${counted}/${orgAndUnit}`;
}

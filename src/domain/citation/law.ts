import { LAW_TYPES, type DocumentType } from '../document-type.ts';
import { readDetails, yearAt } from './details.ts';
import { NO_DOCUMENT } from './document.ts';
import type { DocumentMention } from './document.ts';
import { readLawName } from './law-name.ts';
import type { LawName } from './law-name.ts';
import { skipLabel, withDetails } from './numbered.ts';
import { isClosing } from './law-title.ts';
import { findPhrase, keyAt, phrases } from './passage.ts';
import type { Passage } from './passage.ts';
import { readSymbol } from './written-symbol.ts';

/** Texts of the Party that are cited by name too. */
const STATUTES: ReadonlySet<string | null> = new Set<DocumentType>(['dieu-le', 'cuong-linh']);

/** True for a type whose documents are cited by name. */
export function isNamedType(slug: string | null): boolean {
  return LAW_TYPES.has(slug) || STATUTES.has(slug);
}

const REVISED = phrases([['(sửa đổi)', true] as const, ['(sửa đổi, bổ sung)', true] as const]);

/** A law, ordinance, constitution or statute by its name, from its type on: "Luật Đất đai năm 2024". */
export function readLaw(passage: Passage, at: number): DocumentMention | undefined {
  const law = readLawName(passage, at);
  if (!law || isDraft(passage, at)) return undefined;
  const revised = findPhrase(passage, law.end, REVISED)?.end;
  const end = revised !== undefined && isClosing(passage, revised) ? revised : law.end;
  const label = skipLabel(passage, skipComma(passage, end));
  const symbol = label > end ? readSymbol(passage, label, law.typeName) : undefined;
  if (symbol) return withDetails(passage, symbol, { name: law.name });
  return readYearOfLaw(passage, { ...law, end });
}

function readYearOfLaw(passage: Passage, { type, name, end }: LawName): DocumentMention {
  const bare = yearAt(passage, end);
  const bracketed = bare === undefined ? readBracketedYear(passage, end) : undefined;
  const start = bare === undefined ? (bracketed?.end ?? end) : end + 1;
  const details = readDetails(passage, start);
  const year = bare ?? bracketed?.year ?? details.year;
  const doc = { ...NO_DOCUMENT, kind: 'named' as const, type, name, year };
  const isTold = year !== null || details.date !== null || !LAW_TYPES.has(type);
  return {
    doc: { ...doc, date: details.date, issuer: details.issuer },
    end: details.end,
    issues: [...(isTold ? [] : (['missing-year'] as const)), ...details.issues],
  };
}

/** "(2015)", "(năm 2015)", "(2015, sửa đổi 2025)" */
function readBracketedYear(passage: Passage, at: number) {
  if (keyAt(passage, at) !== '(') return undefined;
  const start = keyAt(passage, at + 1) === 'năm' ? at + 2 : at + 1;
  const year = yearAt(passage, start);
  if (year === undefined) return undefined;
  const sign = keyAt(passage, start + 1);
  if (sign !== ')' && sign !== ',' && sign !== ';') return undefined;
  return { year, end: sign === ')' ? start + 2 : start + 1 };
}

function skipComma(passage: Passage, at: number): number {
  return keyAt(passage, at) === ',' && keyAt(passage, at + 1) === 'số' ? at + 1 : at;
}

/** "dự án Luật", "dự thảo Bộ luật": what is not yet a document. */
function isDraft(passage: Passage, at: number): boolean {
  const last = keyAt(passage, at - 1);
  return keyAt(passage, at - 2) === 'dự' && (last === 'án' || last === 'thảo');
}

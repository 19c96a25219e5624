import type { Citation, CitationIssue } from '../../src/domain/citation.ts';
import { documentTypeName, type DocumentType } from '../../src/domain/document-type.ts';
import type { DocumentSymbol } from '../../src/domain/symbol.ts';
import type { WrittenDate } from '../../src/domain/written-date.ts';
import {
  inspectionWords as words,
  ISSUE_WORDS,
  PRECISION_WORDS,
} from '../../src/strings/inspection.ts';

/** A symbol in words, one line. */
export function symbolWords(symbol: DocumentSymbol): string {
  const { canonical, type, org, year, issues } = symbol;
  const facts = [
    canonical ?? '—',
    type && `${words.type}: ${typeWords(type)}`,
    org && `${words.issuer}: ${org}`,
    year && `${words.year}: ${year}`,
  ];
  return line(words.symbol, facts, issues);
}

/** A citation in words, one line: what is cited, and of which document. */
export function citationWords({ text, targets, doc, issues }: Citation): string {
  const document =
    doc.kind === 'none'
      ? words.noDocument
      : doc.kind === 'self'
        ? words.self
        : [doc.type && typeWords(doc.type), doc.symbol ?? doc.name, doc.year]
            .filter(Boolean)
            .join(' ');
  const facts = [
    `“${text}”`,
    targets.length > 0 ? targets.join(', ') : words.wholeDocument,
    document,
    doc.date && `${words.dated} ${doc.date}`,
    doc.issuer,
  ];
  return line(words.citation, facts, issues);
}

/** A date in words, one line. */
export function dateWords({ date, precision, time }: WrittenDate): string {
  return line(
    words.date,
    [`${date ?? '—'} (${PRECISION_WORDS[precision]})`, time && `${words.time} ${time}`],
    [],
  );
}

function line(
  title: string,
  facts: readonly (string | number | null)[],
  issues: readonly CitationIssue[],
): string {
  const notes = issues.map((issue) => ISSUE_WORDS[issue]);
  const told = notes.length > 0 ? `\n    ${words.notes}: ${notes.join('; ')}` : '';
  return `  ${title}: ${facts.filter(Boolean).join(' · ')}${told}`;
}

/** Name of a type; of both, where a code stands for either. */
function typeWords(type: string): string {
  return type
    .split('|')
    .map((slug) => documentTypeName(slug as DocumentType))
    .join(' / ');
}

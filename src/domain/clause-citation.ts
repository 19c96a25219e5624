import { formatDayInWords } from './calendar.ts';
import { clauseLabel, type Clause } from './clause.ts';
import { isIssuedWith, unitsOfPath } from './clause/unit.ts';
import { documentTypeName, LAW_TYPES, type DocumentType } from './document-type.ts';
import type { SymbolFamily } from './symbol.ts';

/** What a citation tells of a document; what is not known is left out of it. */
export interface CitedDocument {
  type: DocumentType;
  family: SymbolFamily;
  symbol?: string | undefined;
  /** Day of issue, or the month or year where no more is known. */
  issuedOn?: string | undefined;
  /** Name of the issuer; several are joined as they shall be read. */
  issuer?: string | undefined;
  /** What the document is about (trích yếu); of laws their name, with or without the type. */
  subject?: string | undefined;
}

/** The first mention of a text names a document in full, later ones briefly. */
export type Mention = 'first' | 'later';

/** Words that join a subject to its document without "về". */
const VERBS =
  /^(?:về|quy định|ban hành|phê duyệt|sửa đổi|bổ sung|thay thế|bãi bỏ|thành lập|công bố|hướng dẫn|kiện toàn|điều chỉnh|phân bổ|thông qua|giao|triển khai)(?![\p{L}\p{M}])/iu;
const PROPER =
  /^(?:Đảng|Đoàn|Điều lệ|Luật|Bộ luật|Hiến pháp|Nhà nước|Quốc hội|Chính phủ|Hồ Chí Minh)(?![\p{L}\p{M}])/u;

/**
 * Citation of a clause in the form of the document's family (facts 2.4):
 * `khoản 2 Mục III Nghị quyết số 04-NQ/TW, ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng về …` of the
 * Party, `điểm b khoản 2 Điều 5 Nghị quyết số 15/2026/NQ-HĐND ngày 05 tháng 9 năm 2026 của …` of the State.
 * `clauses` is the document's outline, which names attached texts.
 */
export function citeClause({
  document,
  clause,
  clauses,
  mention,
}: {
  document: CitedDocument;
  clause: Pick<Clause, 'id'>;
  clauses: readonly Clause[];
  mention: Mention;
}): string {
  return `${citedClause(clause, clauses)} ${citeDocument(document, mention)}`;
}

/** Words for a clause that stand before its document: `khoản 1 Điều 4 Quy chế ban hành kèm theo`. */
export function citedClause(clause: Pick<Clause, 'id'>, clauses: readonly Clause[]): string {
  const words = clauseLabel(clause, clauses);
  const [outermost] = unitsOfPath(clause.id);
  return outermost && isIssuedWith(outermost.kind) ? `${words} ban hành kèm theo` : words;
}

/**
 * Citation of a document (facts 2.4). First: type, symbol, date, issuer and subject, with a comma before the
 * date of the Party. Later: type and symbol, where the Party leaves out "số". Laws: name and year, always.
 * A document without symbol is named in full each time.
 */
export function citeDocument(document: CitedDocument, mention: Mention): string {
  const { type, family, symbol } = document;
  const name = documentTypeName(type);
  const subject = document.subject?.trim() ?? '';
  if (LAW_TYPES.has(type)) return citeLaw(name, subject, document.issuedOn);
  const isParty = family === 'party' || family === 'mass';
  if (symbol && mention === 'later') return isParty ? `${name} ${symbol}` : `${name} số ${symbol}`;
  const numbered = symbol ? `${name} số ${symbol}` : name;
  const date = document.issuedOn ? formatDate(document.issuedOn, isParty) : '';
  const parts = [
    date && isParty && symbol ? `${numbered}, ${date}` : `${numbered} ${date}`.trim(),
    document.issuer ? `của ${document.issuer}` : '',
    subject ? aboutSubject(subject) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function citeLaw(name: string, subject: string, issuedOn = ''): string {
  const isWhole = subject.toLowerCase().startsWith(name.toLowerCase());
  const law = isWhole ? subject : `${name} ${subject}`.trim();
  const year = issuedOn.slice(0, 4);
  return year ? `${law} năm ${year}` : law;
}

/** The Party writes figures (`ngày 05/9/2026`), the State words; both with the zeros of the legal form. */
function formatDate(day: string, isParty: boolean): string {
  const words = formatDayInWords(day);
  if (!isParty) return words;
  const [unit = ''] = words.split(' ');
  return `${unit} ${(words.match(/\d+/g) ?? []).join('/')}`;
}

function aboutSubject(subject: string): string {
  const inSentence = PROPER.test(subject)
    ? subject
    : subject.slice(0, 1).toLowerCase() + subject.slice(1);
  return VERBS.test(subject) ? inSentence : `về ${inSentence}`;
}

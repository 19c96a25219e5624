import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import { findClauseCited } from '../../../src/domain/cited-clause.ts';
import { POINT_ALPHABET, toRoman } from '../../../src/domain/clause/alphabet.ts';
import { citeClause, citeDocument } from '../../../src/domain/clause-citation.ts';
import type { CitedDocument, Mention } from '../../../src/domain/clause-citation.ts';
import { clauseAnchor, parseClauses } from '../../../src/domain/clause.ts';

const count = fc.integer({ min: 1, max: 40 });
const letter = fc.constantFrom(...POINT_ALPHABET).map(clauseAnchor);
/** Numbers of articles and clauses, those inserted later among them: 24a. */
const number = fc
  .tuple(count, fc.option(letter, { nil: '', freq: 4 }))
  .map(([figure, inserted]) => `${figure}${inserted}`);
const roman = count.map((it) => toRoman(it).toLowerCase());

const article = number.map((it) => `dieu-${it}`);
const clause = number.map((it) => `khoan-${it}`);
const point = fc
  .tuple(letter, fc.option(fc.integer({ min: 1, max: 9 }), { nil: '', freq: 4 }))
  .map(([it, inserted]) => `diem-${it}${inserted}`);
const chapter = count.map((it) => `chuong-${it}`);
const part = count.map((it) => `phan-${it}`);
const section = count.map((it) => `muc-${it}`);
const subsection = count.map((it) => `tieu-muc-${it}`);
const partySection = roman.map((it) => `muc-${it}`);
/** A dotted point repeats the number of its clause. */
const dotted = fc.tuple(count, count).map(([a, b]) => `khoan-${a}/diem-${a}.${b}`);
const item = letter.map((it) => `tiet-${it}`);
const annex = count.map((it) => `phu-luc-${it}`);
const form = count.map((it) => `mau-${it}`);

function path(...units: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...units).map((parts) => parts.join('/'));
}

const statePath = fc.oneof(
  ...[article, chapter, part, annex, form],
  ...[path(article, clause), path(article, clause, point), path(article, point)],
  ...[path(part, chapter), path(chapter, section), path(chapter, section, subsection)],
  ...[path(part, chapter, section), path(annex, form), path(annex, partySection)],
  path(annex, partySection, clause),
);
const partyPath = fc.oneof(
  ...[partySection, path(partySection, clause), path(partySection, clause, point)],
  ...[path(partySection, dotted), path(partySection, dotted, item), path(part, partySection)],
  ...[article, path(article, clause), path(article, clause, point), annex],
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));
const padded = count.map((it) => String(it).padStart(2, '0'));
const stateDocument: fc.Arbitrary<CitedDocument> = fc.record({
  type: fc.constant('nghi-quyet' as const),
  family: fc.constant('state' as const),
  symbol: padded.map((it) => `${it}/2026/NQ-HĐND`),
  issuedOn: day,
  issuer: fc.constant('Hội đồng nhân dân xã Minh Hoạ'),
  subject: fc.constantFrom('Quy định mức hỗ trợ làm đường', 'Những việc cần làm ngay'),
});
const partyDocument: fc.Arbitrary<CitedDocument> = fc.record({
  type: fc.constant('nghi-quyet' as const),
  family: fc.constant('party' as const),
  symbol: padded.map((it) => `${it}-NQ/ĐU`),
  issuedOn: day,
  issuer: fc.constant('Đảng ủy xã Minh Hoạ'),
  subject: fc.constantFrom('Về làm đường thôn', 'Đảng trong sạch'),
});
const law: fc.Arbitrary<CitedDocument> = fc.record({
  type: fc.constant('luat' as const),
  family: fc.constant('state' as const),
  issuedOn: day,
  subject: fc.constantFrom('Đất đai', 'Thi đua, khen thưởng', 'Nuôi ong lấy mật', 'Dân số'),
});
const mention = fc.constantFrom<Mention>('first', 'later');

/** The one citation of a text; what a document is about is not part of it. */
function onlyOf(text: string) {
  const [citation, ...others] = findCitations(`Thực hiện ${text}.`);
  expect(others).toEqual([]);
  return citation ?? expect.fail(`no citation in: ${text}`);
}

describe('what is written as a citation is read back', () => {
  test.each([
    ['of the State', statePath, stateDocument],
    ['of the Party', partyPath, partyDocument],
  ])('a clause %s, at its first mention and later', (_, paths, documents) => {
    fc.assert(
      fc.property(paths, documents, mention, (id, document, which) => {
        const written = citeClause({ document, clause: { id }, clauses: [], mention: which });
        const citation = onlyOf(written);
        expect(written.startsWith(citation.text)).toBe(true);
        expect(citation.targets.map(clauseAnchor)).toEqual([id]);
        expect(findClauseCited(citation, citation.targets[0] ?? '', [{ id }])).toEqual({ id });
        expect(citation.issues).toEqual([]);
        const told = which === 'first' && { date: document.issuedOn, issuer: document.issuer };
        expect(citation.doc).toMatchObject({ kind: 'symbol', symbol: document.symbol, ...told });
      }),
      { numRuns: 1500 },
    );
  });

  test('a clause of a law, by its name and year', () => {
    fc.assert(
      fc.property(statePath, law, mention, (id, document, which) => {
        // Laws issue no text of their own with themselves.
        fc.pre(!/^(?:phu-luc|mau)/.test(id));
        const written = citeClause({ document, clause: { id }, clauses: [], mention: which });
        const { text, targets, doc } = onlyOf(written);
        expect(text).toBe(written);
        expect(targets.map(clauseAnchor)).toEqual([id]);
        const year = Number(document.issuedOn?.slice(0, 4));
        expect(doc).toMatchObject({ kind: 'named', name: `Luật ${document.subject}`, year });
      }),
      { numRuns: 500 },
    );
  });

  test('a clause of an attached text, which counts for itself', () => {
    const text =
      'Điều 1. Ban hành\n\n## QUY CHẾ TIẾP DÂN\n\n(Ban hành kèm theo Quyết định này)\n\nĐiều 1. Lịch';
    const clauses = parseClauses(text);
    const own = fc.oneof(article, path(article, clause), path(article, clause, point));
    fc.assert(
      fc.property(own, stateDocument, mention, (inner, document, which) => {
        const id = `kem-theo-1/${inner}`;
        const citation = onlyOf(citeClause({ document, clause: { id }, clauses, mention: which }));
        expect(citation.targets.map(clauseAnchor)).toEqual([inner]);
        const found = findClauseCited(citation, citation.targets[0] ?? '', [{ id: inner }, { id }]);
        expect(found).toEqual({ id });
      }),
      { numRuns: 300 },
    );
  });

  test('a whole document', () => {
    fc.assert(
      fc.property(fc.oneof(stateDocument, partyDocument), mention, (document, which) => {
        const { targets, doc } = onlyOf(citeDocument(document, which));
        expect(targets).toEqual([]);
        expect(doc).toMatchObject({ kind: 'symbol', type: document.type, symbol: document.symbol });
      }),
    );
  });
});

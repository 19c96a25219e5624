import { bodyOf } from '../bodies.ts';
import type { DocumentType } from '../../../src/domain/document-type.ts';
import { Draw } from '../draw.ts';
import type { RelationKind } from '../../../src/domain/relation.ts';
import { LEVELS } from '../../../src/schemas/body.ts';
import { citePath } from './outline.ts';
import { handOf } from './hand.ts';
import type { RegisteredDocument } from './register.ts';
import { clauseOf, nameDocument, type Shelf } from '../shelf.ts';

/** A relation as it stands in front matter, with the sentence of the text that states it. */
export interface WrittenRelation {
  kind: RelationKind;
  document: string;
  clauses?: string[];
  quotation: string;
}

/** Relations of all documents, and which of them have ended by another. */
export interface Relations {
  of: (id: string) => readonly WrittenRelation[];
  hasEnded: (id: string) => boolean;
}

const level = ({ issuers }: RegisteredDocument) =>
  LEVELS.indexOf(bodyOf(issuers[0] ?? '').level ?? 'commune');

/** Relate documents to older ones; one that was replaced or repealed is left in peace. */
export function relateDocuments(
  documents: readonly RegisteredDocument[],
  shelf: Shelf,
  seed: number,
): Relations {
  const all = new Map<string, WrittenRelation[]>();
  const ended = new Set<string>();
  const series = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    const draw = new Draw(`relations ${seed} ${document.id}`);
    const key = `${document.form.type} ${document.issuers[0] ?? ''}`;
    const older = (series.get(key) ?? []).filter(
      ({ id, issuedOn }) => !ended.has(id) && issuedOn < document.issuedOn,
    );
    const found = [...follow(document, older, draw), ...rest(document, shelf, draw)];
    for (const { kind, document: id } of found) {
      if (kind === 'replaces' || kind === 'repeals') ended.add(id);
    }
    const named = new Set<string>();
    const once = found.filter(({ document: id }) => !named.has(id) && named.add(id));
    if (once.length > 0) all.set(document.id, once);
    series.set(key, [...older.slice(-6), document]);
  }
  return { of: (id) => all.get(id) ?? [], hasEnded: (id) => ended.has(id) };
}

/** What a document does to an older one of its own kind and issuer. */
function follow(
  document: RegisteredDocument,
  older: readonly RegisteredDocument[],
  draw: Draw,
): WrittenRelation[] {
  if (older.length === 0 || !draw.percent(24)) return [];
  const target = draw.pick(older);
  const name = nameDocument(target, handOf(document));
  if (target.symbol === '') return [];
  const own = document.form.type === 'nghi-quyet' ? 'Nghị quyết này' : 'Văn bản này';
  const kind = draw.pick(['replaces', 'replaces', 'amends', 'repeals', 'continues'] as const);
  switch (kind) {
    case 'replaces':
      return [{ kind, document: target.id, quotation: `${own} thay thế ${name}.` }];
    case 'repeals':
      return [{ kind, document: target.id, quotation: `Bãi bỏ ${name}.` }];
    case 'continues':
      return [{ kind, document: target.id, quotation: `${own} tiếp tục thực hiện ${name}.` }];
    case 'amends': {
      const clause = clauseOf(target, draw);
      const quotation = `Sửa đổi, bổ sung ${citePath(clause)} ${name}.`;
      return [{ kind, document: target.id, clauses: [clause], quotation }];
    }
  }
}

/** Types on which others rest and which they carry out. */
const RULING = new Set<DocumentType>([
  'nghi-quyet',
  'quyet-dinh',
  'quy-dinh',
  'quy-che',
  'chi-thi',
  'ket-luan',
  'ke-hoach',
  'chuong-trinh',
  'luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
]);

/** What a document rests on, carries out, guides, reviews or names. */
function rest(document: RegisteredDocument, shelf: Shelf, draw: Draw): WrittenRelation[] {
  const { form, topic, issuedOn } = document;
  const about = { topic, day: issuedOn };
  const isAbove = (other: RegisteredDocument) =>
    other.symbol !== '' && RULING.has(other.form.type) && level(other) <= level(document);
  const isGuide = form.type === 'huong-dan' || form.type === 'thong-tu';
  const kinds: [RelationKind, number, string][] = [
    ['based-on', 34, 'Căn cứ @'],
    ['implements', document.collection === 'documents' ? 12 : 26, 'Thực hiện @'],
    ['guides', isGuide ? 70 : 0, 'Văn bản này hướng dẫn @'],
    ['reviews', form.type === 'bao-cao' ? 40 : 0, 'Báo cáo đánh giá việc thực hiện @'],
    ['refers-to', 10, 'Mẫu biểu làm theo @'],
  ];
  return kinds.flatMap(([kind, share, words]) => {
    const target = draw.percent(share) ? shelf.find(about, draw, isAbove) : undefined;
    if (!target) return [];
    const quotation = `${words.replace('@', nameDocument(target, handOf(document)))}.`;
    return [{ kind, document: target.id, quotation }];
  });
}

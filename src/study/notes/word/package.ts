import { element, wrapped, XML_HEAD } from '../../../epub/xml.ts';

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

export const WORD_TYPE = `${TYPE}.document`;

/** Namespaces of a part that holds text. */
export const TEXT_SPACES = { 'xmlns:w': MAIN, 'xmlns:r': OFFICE };

/** What each part of the archive is. */
export function toContentTypes(): string {
  const parts: [part: string, type: string][] = [
    ['/word/document.xml', `${TYPE}.document.main+xml`],
    ['/word/styles.xml', `${TYPE}.styles+xml`],
    ['/word/header1.xml', `${TYPE}.header+xml`],
    ['/docProps/core.xml', CORE_TYPE],
  ];
  const overrides = parts.map(([part, type]) =>
    element('Override', '', { PartName: part, ContentType: type }),
  );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const types = defaults + overrides.join('');
  return XML_HEAD + wrapped('Types', types, { xmlns: `${PACKAGE}/content-types` });
}

/** Where a program begins to read. */
export function toRootRelations(): string {
  return relations([
    ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** Id of the relation to the header. */
export const HEADER_ID = 'rIdHeader';

/** What the text leads to: its styles, its header, and addresses by their ids. */
export function toTextRelations(links: ReadonlyMap<string, string>): string {
  return relations([
    ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
    [HEADER_ID, `${OFFICE}/header`, 'header1.xml'],
    ...[...links].map(([address, id]): Relation => [id, `${OFFICE}/hyperlink`, address]),
  ]);
}

/** Title, and the instant at which the file was made. */
export function toCore(title: string, at: string): string {
  const spaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const created = at.replace(/\.\d+Z$/, 'Z');
  const markup =
    element('dc:title', title.normalize('NFC')) +
    element('dc:language', 'vi-VN') +
    element('dcterms:created', created, { 'xsi:type': 'dcterms:W3CDTF' });
  return XML_HEAD + wrapped('cp:coreProperties', markup, spaces);
}

type Relation = [id: string, type: string, target: string];

function relations(all: readonly Relation[]): string {
  const markup = all.map(([id, type, target]) =>
    element('Relationship', '', {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: type.endsWith('/hyperlink') ? 'External' : undefined,
    }),
  );
  return (
    XML_HEAD + wrapped('Relationships', markup.join(''), { xmlns: `${PACKAGE}/relationships` })
  );
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const FILE = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
const NEW_POINTS =
  '  newPoints: [{ text: Dân góp công, clause: muc-i/khoan-1, replacedClause: muc-i }]\n';
const QUESTIONS =
  '  questions: [{ question: Ai chủ trì?, options: [Ủy ban, Trường học], answer: Ủy ban, clause: muc-i/khoan-1 }]\n';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

const problems = () => checkPortal(folder.root).problems.filter(({ file }) => file === FILE);

/** A resolution of the invented commune that the fixture's own replaces, whole or as a stub. */
function writeReplaced(number: string, body: string): string {
  const id = `nghi-quyet-${number}-nq-du-2020-01-01-xa-thu`;
  folder.write(
    `resolutions/${id}.md`,
    `---
type: nghi-quyet
symbol: ${number}-NQ/ĐU
issuedOn: 2020-01-01
subject: Về đường thôn cũ
issuers: [dang-uy]
text: ${body ? 'full' : 'stub'}
source: { name: Văn phòng, checkedOn: 2026-06-01, verification: verified }
---
${body}`,
  );
  folder.replace(
    FILE,
    'relations:\n',
    `relations:\n  - { kind: replaces, document: ${id}, quotation: Thay thế. }\n`,
  );
  return id;
}

const withoutOutside = () => {
  const [before = '', after = ''] = folder
    .read(FILE)
    .split(/ {2}- kind: replaces[^]*?(?= {2}- \{)/);
  folder.write(FILE, before + after);
};

describe('study matter is refused, at its own field', () => {
  test.each([
    [
      'a new point whose clause is not in the document',
      NEW_POINTS,
      '  newPoints:\n    - text: Dân góp công\n      clause: muc-i/khoan-9\n',
      { rule: 'unknown-clause', field: 'study.newPoints.0.clause', line: 29 },
    ],
    [
      'a question whose clause is not in the document',
      QUESTIONS,
      '  questions:\n    - question: Ai chủ trì?\n      answer: Ủy ban\n      clause: dieu-4\n',
      { rule: 'unknown-clause', field: 'study.questions.0.clause', line: 31 },
    ],
    [
      'a question whose answer is none of its options',
      'answer: Ủy ban, clause',
      'answer: Ủy ban., clause',
      { rule: 'answer-not-an-option', field: 'study.questions.0.answer' },
    ],
    [
      'a question with options and no answer',
      'answer: Ủy ban, clause',
      'clause',
      { rule: 'answer-not-an-option', field: 'study.questions.0.answer' },
    ],
    [
      'a gist of six lines',
      'gist: [Làm đường thôn trong năm năm.]',
      'gist: [Một., Hai., Ba., Bốn., Năm., Sáu.]',
      { rule: 'too-many', field: 'study.gist', line: 26 },
    ],
  ])('%s', (_what, words, others, found) => {
    folder.replace(FILE, words, others);
    expect(problems()).toMatchObject([found]);
    expect(explain(problems()[0] ?? expect.fail())).not.toContain('không hợp lệ (');
  });

  test('a new point that departs from a clause which the replaced document does not have', () => {
    withoutOutside();
    writeReplaced('01', '\n## II. CŨ\n\nChữ cũ.\n');
    expect(problems()).toMatchObject([
      { rule: 'unknown-replaced-clause', field: 'study.newPoints.0.replacedClause' },
    ]);
  });

  test('a new point that departs from a clause where nothing is replaced', () => {
    withoutOutside();
    expect(problems()).toMatchObject([{ rule: 'unknown-replaced-clause' }]);
  });

  test('a new point whose replaced clause stands in two replaced documents, until one is named', () => {
    withoutOutside();
    writeReplaced('01', '\n## I. CŨ\n\nChữ cũ.\n');
    const second = writeReplaced('02', '\n## I. CŨ HƠN\n\nChữ cũ hơn.\n');
    expect(problems()).toMatchObject([{ rule: 'replaced-clause-of-several' }]);
    folder.replace(
      FILE,
      'replacedClause: muc-i }',
      `replacedClause: muc-i, replacedDocument: ${second} }`,
    );
    expect(problems()).toEqual([]);
  });
});

describe('study matter is taken', () => {
  test('where the replaced clause stands in the replaced document', () => {
    withoutOutside();
    writeReplaced('01', '\n## I. CŨ\n\nChữ cũ.\n');
    expect(problems()).toEqual([]);
  });

  test('where the replaced document has no text to prove the clause by', () => {
    withoutOutside();
    writeReplaced('01', '');
    expect(problems()).toEqual([]);
  });

  test('with a question for discussion, which has neither options nor an answer', () => {
    folder.replace(FILE, QUESTIONS, '  questions: [{ question: Thôn ta làm gì trước? }]\n');
    expect(problems()).toEqual([]);
  });
});

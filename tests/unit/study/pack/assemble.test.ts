import { describe, expect, test } from 'vitest';
import { assemble, type Fetched } from '../../../../src/study/pack/assemble.ts';
import { questionsOn } from '../../../../src/study/pack/questions.ts';
import { aHeldDocument, aPackClause, aPackDocument } from '../../../support/study-pack.ts';

const ID = aPackDocument().id;
const held = new Map<string, Fetched>([[ID, aHeldDocument()]]);
const extractsOf = (clauses: string[], fetched = held) =>
  assemble(
    clauses.map((clause) => ({ document: ID, clause })),
    fetched,
  );

test('a chosen clause has its own words and those below it, under the titles above it', () => {
  const { extracts, faults } = extractsOf(['muc-i/khoan-1']);
  expect(faults).toEqual([]);
  expect(extracts).toMatchObject([
    {
      words: ['<p>Lời văn muc-i/khoan-1.</p>', '<p>Lời văn muc-i/khoan-1/diem-a.</p>'],
      parents: [{ title: 'I. MỤC TIÊU' }],
    },
  ]);
});

test('a whole document begins with what stands before its clauses', () => {
  const [whole] = extractsOf(['']).extracts;
  expect(whole?.clause).toBeUndefined();
  expect(whole?.words).toHaveLength(6);
  expect(whole?.words[0]).toBe('<p>Mở đầu.</p>');
});

test('extracts stand in the order of the choice', () => {
  const { extracts } = extractsOf(['muc-ii', 'muc-i/khoan-2', 'muc-i/khoan-1']);
  expect(extracts.map(({ clause }) => clause?.id)).toEqual([
    'muc-ii',
    'muc-i/khoan-2',
    'muc-i/khoan-1',
  ]);
});

describe('what cannot be had is told, and the rest is there', () => {
  test('a clause that never was', () => {
    const { extracts, faults } = extractsOf(['dieu-9', 'muc-ii']);
    expect(extracts).toHaveLength(1);
    expect(faults).toEqual([{ kind: 'unknown', name: 'Nghị quyết 05-NQ/ĐU', words: 'dieu-9' }]);
  });

  test('a clause that was retired, with the reason', () => {
    const retired = [{ id: 'muc-iii', former: [], words: 'Mục III', why: 'Nhập vào Mục II' }];
    const facts = aPackDocument({ retired });
    const { faults } = extractsOf(['muc-iii'], new Map([[ID, aHeldDocument(facts)]]));
    expect(faults).toMatchObject([{ kind: 'retired', words: 'Mục III', why: 'Nhập vào Mục II' }]);
  });

  test('a clause that moved stands under its present name', () => {
    const facts = aPackDocument({
      clauses: [aPackClause('muc-ii', { words: 'Mục II', former: ['muc-i'] })],
    });
    const fetched = new Map([[ID, aHeldDocument(facts)]]);
    const { extracts, faults } = extractsOf(['muc-i'], fetched);
    expect(extracts).toMatchObject([{ clause: { id: 'muc-ii' } }]);
    expect(faults).toEqual([{ kind: 'moved', name: 'Nghị quyết 05-NQ/ĐU', words: 'Mục II' }]);
  });

  test('a clause whose words the page lacks', () => {
    const { facts, words } = aHeldDocument();
    const rest = new Map([...facts.clauses].map(({ id }) => [id, words.get(id) ?? '']));
    rest.delete('muc-i/khoan-1/diem-a');
    const { extracts, faults } = extractsOf(['muc-i'], new Map([[ID, { facts, words: rest }]]));
    expect(extracts[0]?.words).toHaveLength(3);
    expect(faults).toMatchObject([{ kind: 'wordless', words: 'điểm a khoản 1 Mục I' }]);
  });

  test.each(['missing', 'unreachable'] as const)('a document that is %s, once', (failure) => {
    const fetched = new Map<string, Fetched>([...held, ['khac', { failure }]]);
    const choice = ['dieu-1', 'dieu-2'].map((clause) => ({ document: 'khac', clause }));
    const { extracts, faults } = assemble([...choice, { document: ID, clause: 'muc-ii' }], fetched);
    expect(extracts).toHaveLength(1);
    expect(faults).toEqual([{ kind: failure, name: 'khac' }]);
  });
});

describe('questions on a document', () => {
  const about = (clause?: string) => ({
    question: clause ?? 'chung',
    options: [],
    answer: 'Có.',
    ...(clause && { clause }),
  });
  const document = aPackDocument({
    questions: [about(), about('muc-i'), about('muc-i/khoan-1/diem-a'), about('muc-ii')],
  });
  const asked = (chosen: string[]) => questionsOn(document, chosen).map(({ question }) => question);

  test.each([
    [['muc-i/khoan-1'], ['chung', 'muc-i/khoan-1/diem-a']],
    [['muc-i'], ['chung', 'muc-i', 'muc-i/khoan-1/diem-a']],
    [[''], ['chung', 'muc-i', 'muc-i/khoan-1/diem-a', 'muc-ii']],
  ])('are those on what %o takes, and on the whole', (chosen, questions) => {
    expect(asked(chosen)).toEqual(questions);
  });
});

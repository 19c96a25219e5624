import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal, type PortalCheck } from '../../../scripts/checks/portal.ts';
import { generatePortal } from '../../../scripts/generate/generate-portal.ts';
import type { GeneratedEntry } from '../../../scripts/generate/facts.ts';
import { HOMOGRAPHS } from '../../../scripts/generate/homographs.ts';
import { writePortal } from '../../../scripts/generate/write-portal.ts';
import { clauseAnchor, parseClauses } from '../../../src/domain/clause.ts';
import { parseSymbol } from '../../../src/domain/symbol.ts';
import { countSyllables, wordKey } from '../../../src/domain/vietnamese.ts';

const ORDER = { entries: 1000, seed: 7 };
const entries = [...generatePortal(ORDER).entries];
const bodyOf = ({ text }: GeneratedEntry) => text.replace(/^---\n.*?\n---\n/s, '');

describe('a generated portal', () => {
  let folder: string;
  let check: PortalCheck;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cong-khai-sinh-'));
    writePortal(folder, { entries: 400, seed: 7 });
    check = checkPortal(folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is valid', () => {
    expect(check.problems).toEqual([]);
  });

  test('has entries in every collection', () => {
    const { site: _site, commentSums: _sums, ...collections } = check.library;
    const empty = Object.entries(collections).filter(([, list]) => list.length === 0);
    expect(empty).toEqual([]);
  });

  test('cites documents so that hardly any citation is in doubt', () => {
    const { articles, documents, resolutions } = check.library;
    const cited = [...articles, ...documents, ...resolutions].flatMap(
      ({ body }) => body?.citations ?? [],
    );
    const doubted = check.notices.filter(({ values }) => 'citation' in values);
    expect(doubted.length).toBeLessThan(cited.length / 20);
  });

  test('has tasks that carry clauses out, reports on them, and indicators', () => {
    const plans = check.library.plans.map(({ data }) => data);
    const tasks = plans.flatMap((plan) => plan.tasks);
    expect(tasks.some((task) => task.implements.some(({ basis }) => basis === 'stated'))).toBe(
      true,
    );
    expect(
      new Set(tasks.flatMap(({ reports }) => reports.map(({ state }) => state))).size,
    ).toBeGreaterThan(5);
    expect(plans.some(({ indicators }) => indicators.length > 0)).toBe(true);
    expect(check.library.articles.some(({ data }) => data.reports.length > 0)).toBe(true);
  });

  test('has bodies and places that ended', () => {
    const { bodies, places } = check.library;
    const endings = [...bodies, ...places].map(({ data }) => data.ending);
    expect(new Set(endings)).toEqual(
      new Set([undefined, 'merged', 'split', 'renamed', 'abolished']),
    );
  });
});

describe('the entries', () => {
  test('are as many as were ordered', () => {
    expect(entries).toHaveLength(ORDER.entries);
  });

  test('have about 500 words a page', () => {
    const words = entries.map((entry) => countSyllables(`${entry.facts.title} ${bodyOf(entry)}`));
    const mean = words.reduce((sum, it) => sum + it, 0) / words.length;
    expect(mean).toBeGreaterThan(450);
    expect(mean).toBeLessThan(560);
  });

  test('are titled differently where they are articles', () => {
    const titles = entries
      .filter(({ kind }) => kind === 'articles')
      .map(({ facts }) => facts.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('bear symbols in canonical form, of all three families', () => {
    const symbols = entries.flatMap(({ facts }) => facts.symbol ?? []).map((it) => parseSymbol(it));
    expect(symbols.filter(({ canonical }) => canonical === null)).toEqual([]);
    expect(new Set(symbols.map(({ family }) => family))).toEqual(
      new Set(['party', 'state', 'mass']),
    );
  });

  test('bear one symbol on two days, and on one day in two communes', () => {
    const of = entries.flatMap(({ facts: { symbol, day, issuer } }) =>
      symbol ? [{ symbol, day, issuer }] : [],
    );
    const pairs = of.flatMap((a, at) =>
      of
        .slice(at + 1)
        .filter((b) => a.symbol === b.symbol)
        .map((b) => [a, b] as const),
    );
    expect(pairs.some(([a, b]) => a.day !== b.day && a.issuer === b.issuer)).toBe(true);
    expect(pairs.some(([a, b]) => a.day === b.day && a.issuer !== b.issuer)).toBe(true);
  });

  test('hold all words that are the same without marks', () => {
    const said = new Set(entries.flatMap(({ facts }) => facts.homographs));
    expect(HOMOGRAPHS.flat().filter((word) => !said.has(word))).toEqual([]);
  });

  test('are written by hands that place tones and shorten names differently', () => {
    const text = entries.map(({ text: it }) => it).join('\n');
    for (const written of ['Ủy ban', 'Uỷ ban', 'UBND', 'xử lý', 'xử lí', 'kỷ luật', 'kỉ luật']) {
      expect(text).toContain(written);
    }
  });
});

describe('facts', () => {
  test('name phrases that stand in the text, where the hand is the canonical one', () => {
    const plain = entries.filter(
      ({ facts: { hand }, kind }) =>
        hand.tone === 'first' && hand.iy === 'y' && !hand.abbreviates && kind !== 'plans',
    );
    const lost = plain.flatMap(({ text, facts }) =>
      facts.phrases.filter(({ phrase }) => {
        const [start = ''] = phrase.split('{n}');
        return !text.toLowerCase().includes(start.toLowerCase());
      }),
    );
    expect(plain.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test('name the clause in which something rare stands', () => {
    const rare = entries.filter(
      ({ kind, facts }) => kind !== 'articles' && facts.rarities.length > 0,
    );
    const found = rare.filter((entry) => {
      const [rarity] = entry.facts.rarities;
      const clauses = parseClauses(bodyOf(entry));
      const clause = clauses.find(({ id }) => clauseAnchor(id) === rarity?.clause);
      return rarity && clause && wordKey(clause.text).includes(wordKey(rarity.phrase));
    });
    expect(rare.length).toBeGreaterThan(20);
    expect(found).toHaveLength(rare.length);
  });

  test('name documents that exist and are older', () => {
    const byId = new Map(entries.map((entry) => [entry.id, entry.facts]));
    const wrong = entries.flatMap(({ facts }) =>
      facts.cites.filter(({ document, symbol }) => {
        const cited = byId.get(document);
        return !cited || cited.day > facts.day || (cited.symbol ?? '') !== symbol;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the same order', () => {
  const digest = (seed: number) => {
    const hash = createHash('sha256');
    const { lists, entries: made } = generatePortal({ entries: 60, seed });
    for (const { file, text } of lists) hash.update(file).update(text);
    for (const { file, text, beside } of made)
      hash.update(file).update(text).update(JSON.stringify(beside));
    return hash.digest('hex');
  };

  test('gives the same bytes, another seed others', () => {
    expect(digest(3)).toBe(digest(3));
    expect(digest(3)).not.toBe(digest(4));
  });

  test('gives the same bytes in another time zone and language', () => {
    const script =
      `const { generatePortal } = await import('./scripts/generate/generate-portal.ts');` +
      `const { createHash } = await import('node:crypto');` +
      `const hash = createHash('sha256');` +
      `const { lists, entries } = generatePortal({ entries: 60, seed: 3 });` +
      `for (const { file, text } of lists) hash.update(file).update(text);` +
      `for (const { file, text, beside } of entries) hash.update(file).update(text).update(JSON.stringify(beside));` +
      `console.log(hash.digest('hex'));`;
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    };
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env });
    expect(String(out).trim()).toBe(digest(3));
  });
});

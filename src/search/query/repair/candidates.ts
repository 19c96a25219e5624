import { keysOf, wordsOf } from '../../text/words.ts';
import { fromKeys } from './typing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a reader may have meant by something typed. */
export interface Candidate {
  forms: string[];
  /** How far it is from what was typed. */
  cost: number;
}

/** A slip in a word that there is costs more: it may well be meant. */
const COST = {
  tone: 2,
  typing: 0.5,
  glued: 1.5,
  edit: 3.5,
  editAndTone: 4.5,
  known: 2.5,
  unknown: 6,
};
const MOST_FORMS = 4;
const MOST_PARTS = 5;
const SHORTEST_TO_EDIT = 3;

/** What one stretch of a query without spaces may mean, what was typed among it. */
export function candidatesOf(typed: string, vocabulary: Vocabulary): Candidate[] {
  const words = wordsOf(typed);
  const [word] = words;
  if (!word) return [];
  const found: Candidate[] = [];
  const decoded = fromKeys(typed);
  const meant = decoded && keysOf(decoded).form;
  if (meant && vocabulary.countOf(meant) > 0) found.push({ forms: [meant], cost: COST.typing });
  if (words.length > 1) return [...found, { forms: words.map(({ form }) => form), cost: 0 }];
  const { form, key } = word;
  if (/^\d/.test(form)) return [{ forms: [form], cost: 0 }];
  const isKnown = vocabulary.countOf(form) > 0;
  const sameLetters = vocabulary.formsOf(key);
  const isPlain = form === key;
  found.push({
    forms: [form],
    cost: isKnown || (isPlain && sameLetters.length > 0) ? 0 : COST.unknown,
  });
  if (!isPlain || !isKnown) {
    const cost = isPlain ? 0.1 : COST.tone;
    found.push(...frequent(sameLetters, form, vocabulary).map((it) => ({ forms: [it], cost })));
  }
  if (!isKnown) found.push(...parted(key, isPlain ? undefined : form, vocabulary));
  if (key.length >= SHORTEST_TO_EDIT && (!isKnown || !isPlain || sameLetters.length === 0)) {
    found.push(...edited(form, key, vocabulary));
  }
  return found;
}

function frequent(forms: readonly string[], except: string, vocabulary: Vocabulary): string[] {
  return forms
    .filter((it) => it !== except)
    .sort((a, b) => vocabulary.countOf(b) - vocabulary.countOf(a))
    .slice(0, MOST_FORMS);
}

/** Syllables run together, `nghiquyet`. */
function parted(key: string, form: string | undefined, vocabulary: Vocabulary): Candidate[] {
  const partings = partingsOf(key, vocabulary, MOST_PARTS);
  return partings.slice(0, 6).map((keys) => {
    let at = 0;
    const forms = keys.map((it) => {
      const typed = form?.slice(at, at + it.length);
      at += it.length;
      const known = typed && vocabulary.countOf(typed) > 0;
      return known ? typed : it;
    });
    return { forms, cost: COST.glued * (keys.length - 1) };
  });
}

function partingsOf(key: string, vocabulary: Vocabulary, most: number): string[][] {
  const found: string[][] = [];
  const search = (rest: string, parts: string[]) => {
    if (found.length >= 40) return;
    if (rest === '') {
      if (parts.length > 1) found.push(parts);
      return;
    }
    if (parts.length >= most) return;
    for (let length = Math.min(7, rest.length); length >= 1; length -= 1) {
      const part = rest.slice(0, length);
      if (length === 1 && !/[aoyue]/.test(part)) continue;
      if (vocabulary.formsOf(part).length > 0) search(rest.slice(length), [...parts, part]);
    }
  };
  search(key, []);
  return found.sort((a, b) => a.length - b.length);
}

/** Words one slip away: a letter too many, too few, another, or two changed about. */
function edited(form: string, key: string, vocabulary: Vocabulary): Candidate[] {
  const more = form !== key && vocabulary.countOf(form) > 0 ? COST.known : 0;
  const near: Candidate[] = [];
  for (const other of vocabulary.keys()) {
    if (other === key || !isOneSlip(key, other)) continue;
    for (const candidate of frequent(vocabulary.formsOf(other), '', vocabulary)) {
      const keepsMarks = form !== key && marksOf(candidate) === marksOf(form);
      near.push({
        forms: [candidate],
        cost: more + (keepsMarks || form === key ? COST.edit : COST.editAndTone),
      });
    }
  }
  return near
    .sort(
      (a, b) =>
        a.cost - b.cost ||
        vocabulary.countOf(b.forms[0] ?? '') - vocabulary.countOf(a.forms[0] ?? ''),
    )
    .slice(0, 24);
}

function marksOf(form: string): string {
  return form.normalize('NFD').replace(/[^\p{M}đ]/gu, '');
}

/** Whether one slip of the fingers leads from one word to another. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isChanged = restA.slice(1) === restB.slice(1);
  const isExtra = restA.slice(1) === restB || restA === restB.slice(1);
  const isTurned = restA.length > 1 && restA.charAt(1) + restA.charAt(0) + restA.slice(2) === restB;
  return isChanged || isExtra || isTurned;
}

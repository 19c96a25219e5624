import { fold } from '../../domain/vietnamese.ts';
import { openPostings, type OpenedPostings } from '../format/postings.ts';
import { BODY, OWN, PUBLISHED } from '../text/layout.ts';
import { keysOf } from '../text/words.ts';
import type { Slot } from './asked.ts';
import type { IndexReader } from './index-reader.ts';
import { PackedFill, type Fill } from './places.ts';
import { tellingOf } from './telling.ts';

/** A slot with all entries that answer it. */
export interface Filled {
  slot: Slot;
  spans: readonly number[];
  entries: Map<number, Fill>;
  /** How much the slot tells: what few entries hold tells more. */
  weight: number;
  /** A word that only asks or only joins others: it is not looked up, and may be any word where it stands. */
  isSkipped?: boolean;
}

export interface FillOptions {
  isUnmarked: boolean;
  /** Words that the slot may be the beginning of. */
  completions?: readonly string[] | undefined;
}

/** Strengths of spellings beside the one that was asked for. */
const WITHOUT_MARKS_BESIDE_MARKED = 0.8;
const SAME_LETTERS = 0.3;
const LONGER_WORD = 0.95;
/** Of a symbol or date that an entry names and does not bear. */
const MENTION = 0.6;
/** Of the day on which news came out, which need not be that of which it tells. */
const NEWS_OF_DAY = 0.95;
/** Of a symbol whose code is written otherwise, as QĐi for QĐ. */
const OTHER_CODE = 0.97;
/** From this strength on a spelling is as asked. */
const SURE = 0.7;

/** Find the entries that answer a slot. */
export async function fill(slot: Slot, index: IndexReader, how: FillOptions): Promise<Filled> {
  for (const option of slot.options) {
    const entries = new Map<number, PackedFill>();
    for (const { form, postings } of await index.spellingsOf(option.key)) {
      const strength =
        slot.kind === 'word'
          ? strengthOf(form, option, how)
          : !option.form || form === option.form
            ? 1
            : 0;
      if (strength > 0) add(entries, openPostings(postings), strength);
    }
    for (const longer of how.completions ?? []) await addForm(entries, longer, index);
    if (entries.size === 0) continue;
    if (slot.kind === 'reference') weakenMentions(entries);
    if (slot.exact !== undefined) await preferExact(entries, slot.exact, index);
    return { slot, spans: option.spans, entries, weight: weightOf(entries, index.entries) };
  }
  return { slot, spans: [1], entries: new Map(), weight: weightOf(new Map(), index.entries) };
}

function strengthOf(form: string, option: Slot['options'][number], how: FillOptions): number {
  if (form === option.form) return 1;
  if (option.form === option.key) return how.isUnmarked ? 1 : WITHOUT_MARKS_BESIDE_MARKED;
  return SAME_LETTERS;
}

async function addForm(
  entries: Map<number, PackedFill>,
  wanted: string,
  index: IndexReader,
): Promise<void> {
  for (const { form, postings } of await index.spellingsOf(keysOf(wanted).key)) {
    if (form === wanted) add(entries, openPostings(postings), LONGER_WORD);
  }
}

function add(
  entries: Map<number, PackedFill>,
  { entries: numbers, places, bytes }: OpenedPostings,
  strength: number,
): void {
  const isSure = strength >= SURE;
  numbers.forEach((entry, index) => {
    const stretch = { bytes, place: places[index] ?? 0, isSure };
    const known = entries.get(entry);
    if (known) known.add(stretch, strength);
    else entries.set(entry, new PackedFill(stretch, strength));
  });
}

function weakenMentions(entries: Map<number, Fill>): void {
  for (const it of entries.values()) {
    const own = it.sure.find((position) => position >= OWN && position < BODY);
    if (own === undefined) it.strength *= MENTION;
    else if (own === PUBLISHED) it.strength *= NEWS_OF_DAY;
  }
}

async function preferExact(
  entries: Map<number, Fill>,
  exact: string,
  index: IndexReader,
): Promise<void> {
  const spellings = await index.spellingsOf(fold(exact));
  const meant = spellings.filter(({ form }) => form === exact || fold(exact) === exact);
  const bearers = new Set(meant.flatMap(({ postings }) => openPostings(postings).entries));
  if (bearers.size === 0) return;
  for (const [entry, it] of entries) if (!bearers.has(entry)) it.strength *= OTHER_CODE;
}

/** Inverse document frequency of what was asked for; where nothing is, of its other spellings. */
function weightOf(entries: Map<number, Fill>, total: number): number {
  const sure = [...entries.values()].filter((it) => it.isSure).length;
  const count = sure > 0 ? sure : entries.size;
  return tellingOf(count, total);
}

/** A slot that is not looked up. */
export function skipped(slot: Slot): Filled {
  return { slot, spans: [1], entries: new Map(), weight: 0, isSkipped: true };
}

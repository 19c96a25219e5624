import { positionsAt } from '../format/postings.ts';

/** Where a slot's terms stand in one entry. */
export interface Fill {
  /** Positions of what was asked for, in order. */
  readonly sure: readonly number[];
  /** Positions of other spellings of it. */
  readonly loose: readonly number[];
  /** Whether what was asked for stands in it at all. */
  readonly isSure: boolean;
  /** How well it is answered: 1 as asked. */
  strength: number;
}

/** Packed positions of one spelling in the entry. */
interface Stretch {
  bytes: Uint8Array;
  place: number;
  isSure: boolean;
}

/** A fill whose positions are unpacked when they are first asked for: those of most entries never are. */
export class PackedFill implements Fill {
  strength: number;
  isSure: boolean;
  private readonly first: Stretch;
  private others: Stretch[] | undefined;
  private sureRead: readonly number[] | undefined;
  private looseRead: readonly number[] | undefined;

  constructor(first: Stretch, strength: number) {
    this.first = first;
    this.isSure = first.isSure;
    this.strength = strength;
  }

  /** Take another spelling in; before positions are asked for. */
  add(other: Stretch, strength: number): void {
    (this.others ??= []).push(other);
    this.isSure ||= other.isSure;
    this.strength = Math.max(this.strength, strength);
  }

  get sure(): readonly number[] {
    return (this.sureRead ??= this.isSure ? this.read(true) : NONE);
  }

  get loose(): readonly number[] {
    const isAllSure = this.first.isSure && !this.others;
    return (this.looseRead ??= isAllSure ? NONE : this.read(false));
  }

  private read(isSure: boolean): readonly number[] {
    let positions: readonly number[] = NONE;
    for (const it of [this.first, ...(this.others ?? [])]) {
      if (it.isSure === isSure) positions = merge(positions, positionsAt(it.bytes, it.place));
    }
    return positions;
  }
}

const NONE: readonly number[] = [];

/** Two lists in order as one in order. */
function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  const merged: number[] = [];
  let at = 0;
  for (const position of b) {
    for (; at < a.length && (a[at] ?? 0) <= position; at += 1) merged.push(a[at] ?? 0);
    merged.push(position);
  }
  for (; at < a.length; at += 1) merged.push(a[at] ?? 0);
  return merged;
}

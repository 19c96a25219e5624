/** Titles that a portal has given; none is given twice. */
export class Titles {
  readonly #given = new Set<string>();

  /** The first of the proposals that is new; if none is, one with the year, or a number, behind it. */
  take(propose: () => string, year: string): string {
    let title = propose();
    for (let tries = 0; this.#given.has(title) && tries < 40; tries += 1) title = propose();
    if (this.#given.has(title)) title = `${title}, năm ${year}`;
    const base = title;
    for (let part = 2; this.#given.has(title); part += 1) title = `${base} (bài ${part})`;
    this.#given.add(title);
    return title;
  }
}

/**
 * A list made item by item, which turns out to be the one made before where all its items are. Traces
 * are data that nobody changes, so they share what they have in common.
 */
export class SharedList<Item> {
  readonly #last: readonly Item[] | null;
  /** Null as long as every item is the last list's. */
  #made: Item[] | null;
  #length: number;

  /** @param known What every such list begins with. */
  constructor(last: readonly Item[] | null, known: readonly Item[]) {
    this.#last = last;
    this.#made = last === null ? known.slice() : null;
    this.#length = known.length;
  }

  add(item: Item): void {
    const at = this.#length;
    this.#length += 1;
    if (this.#made === null && this.#last !== null) {
      if (this.#last[at] === item) return;
      // All lists of one place are as long: what comes is overwritten.
      this.#made = this.#last.slice();
    }
    if (this.#made !== null) this.#made[at] = item;
  }

  get list(): readonly Item[] {
    return this.#made ?? this.#last ?? [];
  }
}

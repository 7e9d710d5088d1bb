// Finds the row of a comment by its discussion and the fingerprint of its id, in a hash table of 6 to 12 bytes for each comment. The hash
// depends on a random number, so that no file can be made to put all its rows into the same slots.
import { ID_HIGH, ID_LOW, type CommentTable } from './comment-table.js';

export class RowIndex {
  /** Row numbers plus one; 0 is a free slot. At least a third of the slots are free. */
  readonly #places: Uint32Array;
  readonly #rows: CommentTable;
  readonly #discussionOf: (row: number) => number;
  readonly #seed = crypto.getRandomValues(new Uint8Array(4)).reduce((seed, byte) => seed * 256 + byte, 0);

  constructor(rows: CommentTable, discussionOf: (row: number) => number) {
    this.#rows = rows;
    this.#discussionOf = discussionOf;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(8, rows.count * 1.5))));
  }

  /** The slot where this row is or would be. */
  #seek(discussion: number, low: number, high: number): number {
    const places = this.#places;
    let mixed = Math.imul(low ^ this.#seed, 0x9e3779b1) ^ Math.imul(high ^ discussion, 0x85ebca77);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    for (let place = (mixed ^ (mixed >>> 13)) & (places.length - 1); ; place = (place + 1) & (places.length - 1)) {
      const row = (places[place] as number) - 1;
      if (row < 0 || this.#is(row, discussion, low, high)) return place;
    }
  }

  #is(row: number, discussion: number, low: number, high: number): boolean {
    return (
      this.#rows.get(row, ID_LOW) === low >>> 0 &&
      this.#rows.get(row, ID_HIGH) === high >>> 0 &&
      this.#discussionOf(row) === discussion
    );
  }

  /** The row, or -1. */
  find(discussion: number, low: number, high: number): number {
    return (this.#places[this.#seek(discussion, low, high)] as number) - 1;
  }

  /** Adds a row; it replaces another row with the same id. */
  put(row: number): void {
    const place = this.#seek(this.#discussionOf(row), this.#rows.get(row, ID_LOW), this.#rows.get(row, ID_HIGH));
    this.#places[place] = row + 1;
  }
}

// Numbers for comments, as WordPress needs them: an id that is one stays so, unless another discussion has it already; all others
// come after the highest.
import type { CommentId } from '../core/records.js';

const numberIn = (id: CommentId): number | undefined => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined);

export class CommentNumbers {
  readonly #taken = new Set<number>();
  #highest = 0;
  /** Of the discussion at hand. */
  #numbers = new Map<CommentId, number>();

  /** Tells of an id before any number is given. */
  reserve(id: CommentId): void {
    this.#highest = Math.max(this.#highest, numberIn(id) ?? 0);
  }

  /** The next discussion. */
  begin(): void {
    this.#numbers = new Map();
  }

  assign(id: CommentId): void {
    if (this.#numbers.has(id)) return;
    const own = numberIn(id);
    const isFree = own !== undefined && !this.#taken.has(own);
    const number = isFree ? own : (this.#highest += 1);
    if (isFree) this.#taken.add(number);
    this.#numbers.set(id, number);
  }

  /** The number of a comment of this discussion; 0 for none, and for one that is not there. */
  of(id: CommentId | null): number {
    return id === null ? 0 : (this.#numbers.get(id) ?? 0);
  }
}

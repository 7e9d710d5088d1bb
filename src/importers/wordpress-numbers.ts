// Gives comments numbers, which WordPress needs as ids. An id that is a number is kept, unless a comment of another discussion has it; all
// other comments get numbers after the highest one.
import type { CommentId } from '../core/records.js';

const numberIn = (id: CommentId): number | undefined => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined);

export class CommentNumbers {
  readonly #taken = new Set<number>();
  #highest = 0;
  /** The numbers of the current discussion. */
  #numbers = new Map<CommentId, number>();

  /** Registers an id. All ids must be registered before the first number is given. */
  reserve(id: CommentId): void {
    this.#highest = Math.max(this.#highest, numberIn(id) ?? 0);
  }

  /** Begins the next discussion. */
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

  /** The number of a comment in this discussion; 0 for no comment or an unknown one. */
  of(id: CommentId | null): number {
    return id === null ? 0 : (this.#numbers.get(id) ?? 0);
  }
}

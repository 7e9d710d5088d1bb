// How much is written on this server: the more, the more work a proof takes. Counted in memory, for each server by itself.
import { MINUTE } from '../durations.js';

/** Drafts of guests in a minute that are usual. */
export const USUAL = 60;
/** A proof never takes more than this many times the usual work, however much is written. */
export const HARDEST = 4;

export class WriteLoad {
  readonly #now: () => number;
  #minute = 0;
  #count = 0;
  #previous = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  note(): void {
    this.#turn();
    this.#count += 1;
  }

  /** Below 1 if no more is written than usual; else how many times as much, at most `HARDEST`. */
  get level(): number {
    this.#turn();
    const share = 1 - (this.#now() % MINUTE) / MINUTE;
    return Math.min(HARDEST, (this.#count + this.#previous * share) / USUAL);
  }

  #turn(): void {
    const minute = Math.floor(this.#now() / MINUTE);
    if (minute === this.#minute) return;
    this.#previous = minute === this.#minute + 1 ? this.#count : 0;
    this.#minute = minute;
    this.#count = 0;
  }
}

// One timer for all the relative times on a page. It sleeps until the next text would change, and does not run at all when
// everything is older than a day.

export interface ClockListener {
  /** Shows the age as of now. Returns the milliseconds until it will read differently. */
  tick(now: number): number;
}

/** What changes later than this will have been rendered anew by then. */
const MOST = 24 * 60 * 60 * 1000;

export class Clock {
  readonly #ticking = new Set<ClockListener>();
  readonly #least: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param least milliseconds between two looks: more often shows nothing a reader would notice */
  constructor(least = 1000) {
    this.#least = least;
  }

  /** Looks after `ticking`, soon and from then on. */
  add(ticking: ClockListener): void {
    this.#ticking.add(ticking);
    this.#wakeIn(0);
  }

  delete(ticking: ClockListener): void {
    this.#ticking.delete(ticking);
    if (!this.#ticking.size) clearTimeout(this.#timer);
  }

  #wakeIn(wait: number): void {
    clearTimeout(this.#timer);
    if (wait < MOST) this.#timer = setTimeout(() => this.#tick(), Math.max(wait, this.#least));
  }

  #tick(): void {
    const now = Date.now();
    let next = Infinity;
    for (const ticking of this.#ticking) next = Math.min(next, ticking.tick(now));
    this.#wakeIn(next);
  }
}

/** The page's clock. It knows only when to look again, so sharing it ties nothing together. */
export const clock = new Clock();

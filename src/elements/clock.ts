// One timer for all relative times on a page. It waits until the next text changes, and does not run if everything is older than a
// day.

export interface ClockListener {
  /** Writes the age anew. Returns the milliseconds until its text changes. */
  tick(now: number): number;
}

/** Texts that change later than this are not waited for: by then the page was rendered again. */
const MOST = 24 * 60 * 60 * 1000;

export class Clock {
  readonly #ticking = new Set<ClockListener>();
  readonly #least: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param least milliseconds between two updates at least; a reader would not notice more of them */
  constructor(least = 1000) {
    this.#least = least;
  }

  /** Keeps `ticking` up to date from now on. */
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

/** The page's clock. Sharing it connects nothing: it only knows when to update next. */
export const clock = new Clock();

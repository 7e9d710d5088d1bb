// How fast something may be done.

/** So many in so many milliseconds. */
export interface RateLimit {
  readonly count: number;
  readonly window: number;
}

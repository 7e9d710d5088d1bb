/** So many in so many milliseconds. */
export interface Pace {
    readonly count: number;
    readonly window: number;
}

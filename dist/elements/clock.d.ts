export interface Ticking {
    /** Shows the age as of now. Returns the milliseconds until it will read differently. */
    tick(now: number): number;
}
export declare class Clock {
    #private;
    /** Shows `ticking` now and keeps it up to date. */
    add(ticking: Ticking): void;
    delete(ticking: Ticking): void;
}
/** The page's clock. It knows only when to look again, so sharing it ties nothing together. */
export declare const clock: Clock;

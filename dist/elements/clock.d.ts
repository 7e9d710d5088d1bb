export interface ClockListener {
    /** Writes the age anew. Returns the milliseconds until its text changes. */
    tick(now: number): number;
}
export declare class Clock {
    #private;
    /** @param least milliseconds between two updates at least; a reader would not notice more of them */
    constructor(least?: number);
    /** Keeps `ticking` up to date from now on. */
    add(ticking: ClockListener): void;
    delete(ticking: ClockListener): void;
}
/** The page's clock. Sharing it connects nothing: it only knows when to update next. */
export declare const clock: Clock;

export interface ClockListener {
    /** Shows the age as of now. Returns the milliseconds until it will read differently. */
    tick(now: number): number;
}
export declare class Clock {
    #private;
    /** @param least milliseconds between two looks: more often shows nothing a reader would notice */
    constructor(least?: number);
    /** Looks after `ticking`, soon and from then on. */
    add(ticking: ClockListener): void;
    delete(ticking: ClockListener): void;
}
/** The page's clock. It knows only when to look again, so sharing it ties nothing together. */
export declare const clock: Clock;

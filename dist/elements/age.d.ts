import type { Messages } from '../locales/locale.js';
export interface Age {
    readonly value: number;
    readonly unit: keyof Messages['ages'];
    /** Milliseconds until the value or the unit changes. */
    readonly changesIn: number;
}
/** An age under a minute, or a time in the future (clocks differ), is 0 seconds: "now". */
export declare const ageOf: (time: number, now: number) => Age;

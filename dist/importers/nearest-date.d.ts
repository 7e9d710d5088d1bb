import type { Plan } from './plan.js';
import type { FirstPass } from './first-pass.js';
export declare class NearestDate {
    #private;
    constructor(firstPass: FirstPass, plan: Plan);
    /** @param createdAt its own date, if it has one */
    of(row: number, page: string, createdAt: string | undefined): string;
}

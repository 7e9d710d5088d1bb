import type { Plan } from './plan.js';
import type { Survey } from './survey.js';
export declare class NearestDate {
    #private;
    constructor(survey: Survey, plan: Plan);
    /** @param createdAt its own date, if it has one */
    of(row: number, page: string, createdAt: string | undefined): string;
}

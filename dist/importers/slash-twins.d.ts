import type { Survey } from './survey.js';
/** By the number of a page: that of the page whose discussion it belongs to. Only those that belong to another one's. */
export type Twins = ReadonlyMap<number, number>;
export declare const slashTwins: (survey: Survey) => Twins;

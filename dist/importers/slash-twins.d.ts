import type { FirstPass } from './first-pass.js';
/** By the number of a page that is joined to another one: the number of that page. */
export type Twins = ReadonlyMap<number, number>;
export declare const slashTwins: (firstPass: FirstPass) => Twins;

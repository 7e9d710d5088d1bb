import type { Section } from './section.js';
/** In the order of the navigation. */
export declare const SECTIONS: readonly Section[];

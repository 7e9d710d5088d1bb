import type { Localizer } from './localizer.js';
/** Resolves when they are there, or could not be loaded: then they are in English, and the next control tries again. */
export declare const controlWords: (localizer: Localizer) => Promise<void>;

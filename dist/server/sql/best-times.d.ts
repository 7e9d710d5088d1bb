import type { Work } from './tables.js';
export declare const fillBestTimes: (work: Work) => Promise<void>;

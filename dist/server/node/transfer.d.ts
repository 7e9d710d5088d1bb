import { type Given } from './settings.js';
export declare const exportArchive: (given: Given) => Promise<void>;
export declare const importArchive: (given: Given) => Promise<void>;

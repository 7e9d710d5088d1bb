import { type ParsedSettings } from './settings.js';
export declare const printStats: (given: ParsedSettings) => Promise<void>;

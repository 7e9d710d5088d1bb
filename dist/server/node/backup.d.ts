import { type ParsedSettings } from './settings.js';
export declare const backUp: (given: ParsedSettings) => Promise<void>;

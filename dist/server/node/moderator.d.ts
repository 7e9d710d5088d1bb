import { type ParsedSettings } from './settings.js';
export declare const manageModerators: (given: ParsedSettings) => Promise<void>;

import { type ParsedSettings } from './settings.js';
export declare const manageBans: (given: ParsedSettings) => Promise<void>;

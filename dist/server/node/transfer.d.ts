import { type ParsedSettings } from './settings.js';
export declare const exportArchive: (given: ParsedSettings) => Promise<void>;
export declare const importArchive: (given: ParsedSettings) => Promise<void>;

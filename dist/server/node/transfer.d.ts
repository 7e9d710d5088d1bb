import { type ParsedSettings } from './settings.js';
/** Writes a temporary file in the same folder and renames it when it is complete. */
export declare const writeWhole: (file: string, text: AsyncIterable<string>) => Promise<void>;
export declare const exportArchive: (given: ParsedSettings) => Promise<void>;
export declare const importArchive: (given: ParsedSettings) => Promise<void>;

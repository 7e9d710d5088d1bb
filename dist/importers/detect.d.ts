import { type Reading } from './formats.js';
import type { Export } from './importing.js';
import { type SourceFile } from './source.js';
/**
 * Recognises an export.
 *
 * @throws AfterwordError `corrupt` when it is none, with what could have been read
 */
export declare const openExport: (file: SourceFile) => Promise<Export & {
    readonly format: Reading['format'];
}>;

import { type Reading } from './formats.js';
import type { Export } from './importing.js';
import { type SourceFile } from './source.js';
/**
 * Recognises an export.
 *
 * @throws AfterwordError `corrupt` when it is not an export, with what could be read
 */
export declare const openExport: (file: SourceFile) => Promise<Export & {
    readonly format: Reading['format'];
}>;

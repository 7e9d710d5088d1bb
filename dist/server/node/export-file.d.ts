import type { SourceFile } from '../../importers/source.js';
import type { Export } from '../../importers/importing.js';
import type { Progress } from './progress.js';
/** @param onBytes is told of each piece that is read */
export declare const fileOf: (path: string, onBytes?: (count: number) => void) => SourceFile;
export interface OpenExport extends Export {
    close(): Promise<void>;
}
export declare const openExportFile: (path: string, progress: Progress) => Promise<OpenExport>;

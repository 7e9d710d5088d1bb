import type { SourceFile } from '../../importers/source.js';
import { type OpenExport } from './isso-file.js';
import type { Progress } from './progress.js';
/** @param onBytes called with the length of each piece that is read */
export declare const fileOf: (path: string, onBytes?: (count: number) => void) => SourceFile;
export declare const openExportFile: (path: string, progress: Progress) => Promise<OpenExport>;

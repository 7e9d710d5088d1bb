import type { OpenExport } from './export-file.js';
export declare const isSqlite: (path: string) => Promise<boolean>;
/** @throws AfterwordError `corrupt` for a database that is not Isso's, or broken */
export declare const openIssoFile: (path: string) => Promise<OpenExport>;

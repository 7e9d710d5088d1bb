import type { Export } from '../../importers/importing.js';
/** An export that must be closed after reading. */
export interface OpenExport extends Export {
    close(): Promise<void>;
}
export declare const isSqlite: (path: string) => Promise<boolean>;
/** @throws AfterwordError `corrupt` for a database that is not Isso's, or broken */
export declare const openIssoFile: (path: string) => Promise<OpenExport>;

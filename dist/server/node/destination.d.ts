import { type Destination } from '../../importers/importing.js';
import { type SqlStore } from '../sql/store.js';
export interface OpenDestination extends Destination {
    readonly store: SqlStore;
    /** Brings a file up to what was done; databases are so already. */
    save(write: (file: string, text: AsyncIterable<string>) => Promise<void>): Promise<void>;
    close(): Promise<void>;
}
export declare const isArchiveFile: (name: string) => boolean;
export declare const openDestination: (name: string) => Promise<OpenDestination>;

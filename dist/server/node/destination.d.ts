import { type Destination } from '../../importers/importing.js';
import { type SqlStore } from '../sql/store.js';
export interface OpenDestination extends Destination {
    readonly store: SqlStore;
    /** Writes the changes into the archive file. For a database there is nothing to do. */
    save(write: (file: string, text: AsyncIterable<string>) => Promise<void>): Promise<void>;
    close(): Promise<void>;
}
export declare const isArchiveFile: (name: string) => boolean;
export declare const openDestination: (name: string) => Promise<OpenDestination>;

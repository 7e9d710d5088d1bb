import type { RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import type { Store } from '../handler.js';
import type { Connection } from './connection.js';
import { type ExportedDiscussion } from './exporting.js';
export interface SqlStoreOptions {
    /** Opens the database (openDatabase): at the first use, and anew after the store was closed. */
    readonly open: () => Promise<Connection>;
    /** The store's clock, milliseconds since 1970. */
    readonly now?: () => number;
}
/** Everything a server can use. */
export interface SqlStore extends Required<Omit<Store, 'session'>> {
    /** Opens the database, brings its tables up to date, and makes sure that it answers. */
    ready(): Promise<void>;
    /** Everything there is, for an archive. */
    discussions(): AsyncIterable<ExportedDiscussion>;
    /** What restoring would do. */
    compare(discussion: ArchivedDiscussion): Promise<RestoreReport>;
}
export declare const sqlStore: ({ open, now }: SqlStoreOptions) => SqlStore;

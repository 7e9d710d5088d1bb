import type { Store } from '../handler.js';
import type { Connection } from './connection.js';
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
}
export declare const sqlStore: ({ open, now }: SqlStoreOptions) => SqlStore;

import type { LogEntry } from '../log.js';
import { type SqlStore } from '../sql/store.js';
import { type Listener } from './listener.js';
import { type ParsedSettings } from './settings.js';
export interface Serving extends Listener {
    readonly store: SqlStore;
}
/** Reads what it was told, then opens the store, then listens: a mistake leaves nothing behind. */
export declare const serve: (given: ParsedSettings, log: (entry: LogEntry) => void) => Promise<Serving>;
/** What to put on a page. The first line only saves a round trip: the script would ask for that file by itself. */
export declare const snippetFor: (url: string) => string;

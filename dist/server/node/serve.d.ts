import type { LogEntry } from '../log.js';
import { type SqlStore } from '../sql/store.js';
import { type Listener } from './listener.js';
import { type Given } from './settings.js';
export interface Serving extends Listener {
    readonly store: SqlStore;
}
/** Opens the store and listens. */
export declare const serve: (given: Given, log: (entry: LogEntry) => void) => Promise<Serving>;
/** What to put on a page. */
export declare const snippetFor: (url: string) => string;

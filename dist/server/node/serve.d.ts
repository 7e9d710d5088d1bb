import { type LogEntry } from '../log.js';
import { type SqlStore } from '../sql/store.js';
import { type Listener } from './listener.js';
import { type ParsedSettings } from './settings.js';
export interface Serving extends Listener {
    readonly store: SqlStore;
    /** Reads the file of the rules again, if there is one. */
    reloadRules(): Promise<void>;
}
/** Checks the options first, then opens the store, then listens: after a wrong option nothing is left open. */
export declare const serve: (given: ParsedSettings, log: (entry: LogEntry) => void) => Promise<Serving>;
/** The HTML to put on a page. The first line only saves a round trip: the script loads that file anyway. */
export declare const snippetFor: (url: string) => string;

import { type IdbConnection } from './idb-connection.js';
/** With the first text that is typed: marks this page as open, and deletes what is too old. */
export declare const begin: (use: IdbConnection['use'], page: string) => Promise<void>;
/** Takes over the texts of closed pages for this one. */
export declare const takeUp: (use: IdbConnection['use'], page: string, discussion: string) => Promise<void>;

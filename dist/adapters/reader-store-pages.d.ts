import { type IdbConnection } from './idb-connection.js';
/** With the first text that is typed: marks this page as open, and deletes what is too old. */
export declare const begin: (use: IdbConnection['use']) => Promise<void>;
export declare const takeUp: (use: IdbConnection['use'], discussion: string) => Promise<void>;

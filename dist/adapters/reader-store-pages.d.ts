import { type IdbConnection } from './idb-connection.js';
/** Marks this page as open, until it is left. */
export declare const hold: () => void;
export declare const takeUp: (use: IdbConnection['use'], discussion: string) => Promise<void>;

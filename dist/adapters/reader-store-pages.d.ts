import { type IdbConnection } from './idb-connection.js';
import type { ThisPage } from './idb-page.js';
/** With the first text that is typed: deletes what is too old. */
export declare const clean: (use: IdbConnection['use'], thisPage: ThisPage) => Promise<void>;
/** Takes over the texts of closed pages for this one. */
export declare const takeUp: (use: IdbConnection['use'], thisPage: ThisPage, discussion: string) => Promise<void>;

import type { KeptPages } from '../core/kept-page.js';
import { type IdbConnection } from './idb-connection.js';
/** @param use runs something in a transaction of the reader store */
export declare const keptPages: (use: IdbConnection['use']) => KeptPages;

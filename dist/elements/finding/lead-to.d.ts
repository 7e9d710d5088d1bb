import type { Row } from './finding-list.js';
export declare const leadTo: (row: Row) => Promise<void>;

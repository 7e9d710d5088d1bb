import type { List } from './finding-list.js';
export declare const showExactDates: (list: List) => void;

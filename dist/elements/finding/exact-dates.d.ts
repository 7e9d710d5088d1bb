import type { List } from './finding-list.js';
export declare const showExactDates: ({ renderRoot, localizer }: List) => void;

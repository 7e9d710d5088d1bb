import type * as Search from './search/search.js';
/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export declare const loadSearch: () => Promise<typeof Search>;

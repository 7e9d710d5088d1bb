// Loads the search in a discussion (search/search.ts), when a reader opens it.
import { loadable } from '../core/load-chunk.js';
import type * as Search from './search/search.js';

/** @throws AfterwordError `network` if it cannot be loaded now; the next call tries again */
export const loadSearch: () => Promise<typeof Search> = loadable(() => import('./search/search.js'));

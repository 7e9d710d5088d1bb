import type { Item } from './item.js';
/** Without a fragment; `undefined` if the discussion has no address, and is not named by one. */
export declare const articleOf: ({ record, details }: Item) => string | undefined;

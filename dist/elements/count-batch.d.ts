import type { Adapter } from '../core/adapter.js';
import type { DiscussionId } from '../core/records.js';
/** How many responses a discussion has; `undefined` if the adapter does not know. */
export declare const countOf: (adapter: Adapter, id: DiscussionId) => Promise<number | undefined>;

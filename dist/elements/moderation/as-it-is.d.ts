import type { Adapter } from '../../core/adapter.js';
import type { CommentRecord } from '../../core/records.js';
import type { Item } from './item.js';
/** As far as the adapter can tell: readers are not shown spam, and not every adapter has a log. */
export declare const asItIs: (adapter: Adapter, { discussion, id }: CommentRecord) => Promise<Partial<Item>>;

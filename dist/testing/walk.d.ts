import type { Adapter, ListQuery } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
/** All pages of a discussion, including the rest of truncated threads. */
export declare const walk: (adapter: Adapter, id: DiscussionId, query?: ListQuery) => Promise<CommentRecord[][]>;

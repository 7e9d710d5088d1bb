import type { Adapter } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { type ConformanceCase, type OpenTarget } from './conformance.js';
/** A scenario with one discussion that has a root, its reply, and a second root. */
export declare const within: (body: (open: OpenTarget & {
    readonly id: DiscussionId;
}) => Promise<void>) => ConformanceCase['run'];
export declare const find: (adapter: Adapter, id: DiscussionId, comment: string) => Promise<CommentRecord | undefined>;

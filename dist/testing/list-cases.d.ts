import type { Adapter, ListQuery } from '../core/adapter.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import { type ConformanceCase } from './conformance.js';
/** All pages of a discussion, replies that were cut off included. */
export declare const walk: (adapter: Adapter, id: DiscussionId, query?: ListQuery) => Promise<CommentRecord[][]>;
export declare const listCases: readonly ConformanceCase[];

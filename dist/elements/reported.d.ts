import type { CommentId, DiscussionId } from '../core/records.js';
export declare const isReported: (discussion: DiscussionId, comment: CommentId) => boolean;
export declare const keepReported: (discussion: DiscussionId, comment: CommentId) => void;

import type { ArchivedDiscussion } from '../core/archive.js';
import type { CommentRecord } from '../core/records.js';
export type Entry = {
    readonly type: 'discussion';
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
} | {
    readonly type: 'comment';
    readonly comment: CommentRecord;
};

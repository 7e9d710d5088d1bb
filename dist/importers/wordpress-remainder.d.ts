import type { CommentAuthor, CommentBody, CommentRecord } from '../core/records.js';
import type { CommentEntry, PageEntry } from './entry.js';
export declare const REMAINDER = "_afterword";
export type PageRemainder = Pick<PageEntry, 'id'>;
export interface CommentRemainder extends Partial<Pick<CommentEntry, 'createdAt' | 'editedAt' | 'reactions' | 'pinned' | 'revision'>> {
    readonly author?: Pick<CommentAuthor, 'id' | 'avatar' | 'role'>;
    readonly body?: CommentBody;
}
export declare const readPageRemainder: (json: string) => PageRemainder;
/** @param content the comment's text as WordPress has it now */
export declare const readCommentRemainder: (json: string, content: string) => CommentRemainder;
/** The other way: what does not stand in WordPress's own fields, as JSON; empty if all of it does. */
export declare const commentRemainderOf: (record: CommentRecord, { content, isBodyKept, isIdKept }: {
    content: string;
    isBodyKept: boolean;
    isIdKept: boolean;
}) => string;
export declare const pageRemainderOf: ({ id }: {
    readonly id: string;
}) => string;

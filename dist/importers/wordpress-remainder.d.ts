import type { CommentAuthor, CommentBody, CommentRecord } from '../core/records.js';
import type { CommentEntry, PageEntry } from './entry.js';
export declare const REMAINDER = "_afterword";
export type PageRemainder = Pick<PageEntry, 'id'>;
export interface CommentRemainder extends Partial<Pick<CommentEntry, 'createdAt' | 'editedAt' | 'reactions' | 'pinned' | 'revision'>> {
    /** What a comment is called here, where that is not WordPress’s number; and what it answers. */
    readonly id?: string;
    readonly parent?: string;
    readonly author?: Partial<CommentAuthor>;
    readonly body?: CommentBody;
}
export declare const readPageRemainder: (json: string) => PageRemainder;
/** @param content the comment's text as WordPress has it now, and `name` its author's */
export declare const readCommentRemainder: (json: string, content: string, name: string) => CommentRemainder;
/** The other way: what does not stand in WordPress's own fields, as JSON; empty if all of it does. */
export declare const commentRemainderOf: (record: CommentRecord, { content, isBodyKept, isIdKept, number, parentNumber, }: {
    content: string;
    isBodyKept: boolean;
    isIdKept: boolean;
    number: number;
    parentNumber: number;
}) => string;
export declare const pageRemainderOf: ({ id }: {
    readonly id: string;
}) => string;

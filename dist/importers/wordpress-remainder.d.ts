import type { CommentAuthor, CommentBody, CommentRecord } from '../core/records.js';
import type { CommentEntry, PageEntry } from './entry.js';
export declare const REMAINDER = "_afterword";
export type PageRemainder = Pick<PageEntry, 'id'>;
export interface CommentRemainder extends Partial<Pick<CommentEntry, 'createdAt' | 'editedAt' | 'reactions' | 'pinned' | 'revision'>> {
    /** The ids of a comment and of its parent, if they differ from WordPress's numbers. */
    readonly id?: string;
    readonly parent?: string;
    readonly author?: Partial<CommentAuthor>;
    readonly body?: CommentBody;
}
export declare const readPageRemainder: (json: string) => PageRemainder;
/** @param content the text of the comment in WordPress now; `name` is the name of its author there */
export declare const readCommentRemainder: (json: string, content: string, name: string) => CommentRemainder;
/** For an export: the data without a field in WordPress, as JSON; empty if there is none. */
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

import type { CommentId } from './records.js';
/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
export declare const isBareId: (hash: string) => boolean;
/** Whether a fragment leads to the whole discussion. */
export declare const isDiscussionHash: (hash: string) => boolean;
export declare const commentInHash: (hash: string) => CommentId | undefined;
/** @param search the query of an address, with its question mark */
export declare const commentInQuery: (search: string) => CommentId | undefined;

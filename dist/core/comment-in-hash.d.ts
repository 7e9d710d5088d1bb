import type { CommentId } from './records.js';
/** Whether a fragment is only an id. Then it may as well lead to a part of the page. */
export declare const isBareId: (hash: string) => boolean;
export declare const commentInHash: (hash: string) => CommentId | undefined;

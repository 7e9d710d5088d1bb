import type { CommentId } from './records.js';
export declare const commentInHash: (hash: string) => CommentId | undefined;

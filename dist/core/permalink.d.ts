import type { CommentId } from './records.js';
export declare const elementIdOf: (id: CommentId) => string;
/** Half a surrogate pair cannot be part of an address. */
export declare const permalinkHash: (id: CommentId) => string;

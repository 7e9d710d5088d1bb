import type { CommentId } from '../core/records.js';
/** The likes of this browser's reader. */
export declare const likesKeptFor: (url: string) => {
    has(id: CommentId): boolean;
    set(id: CommentId, on: boolean): void;
};

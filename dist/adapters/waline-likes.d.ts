import type { CommentId } from '../core/records.js';
/** Which comments this browser's reader likes. */
export declare const likesKeptFor: (url: string) => {
    has(id: CommentId): boolean;
    set(id: CommentId, on: boolean): void;
};

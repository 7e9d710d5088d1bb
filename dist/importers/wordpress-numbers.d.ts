import type { CommentId } from '../core/records.js';
export declare class CommentNumbers {
    #private;
    /** Tells of an id before any number is given. */
    reserve(id: CommentId): void;
    /** The next discussion. */
    begin(): void;
    assign(id: CommentId): void;
    /** The number of a comment of this discussion; 0 for none, and for one that is not there. */
    of(id: CommentId | null): number;
}

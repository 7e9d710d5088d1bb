import type { CommentId } from '../core/records.js';
export declare class CommentNumbers {
    #private;
    /** Registers an id. All ids must be registered before the first number is given. */
    reserve(id: CommentId): void;
    /** Begins the next discussion. */
    begin(): void;
    assign(id: CommentId): void;
    /** The number of a comment in this discussion; 0 for no comment or an unknown one. */
    of(id: CommentId | null): number;
}

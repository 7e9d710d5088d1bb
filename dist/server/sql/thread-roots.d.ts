import type { CommentId } from '../../core/records.js';
import type { CommentRow } from './tables.js';
type RootedRow = Pick<CommentRow, 'root'>;
export declare class ThreadRoots {
    #private;
    add(row: RootedRow): void;
    /** Puts the thread of one root under another. */
    move(from: CommentId, to: CommentId): void;
    /** What were roots before, each with the root it is under now. */
    moves(): Generator<readonly [from: CommentId, to: CommentId]>;
}
export {};

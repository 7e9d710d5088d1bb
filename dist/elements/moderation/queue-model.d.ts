import { type CommentAct, type Undo } from './item.js';
import { QueueList } from './queue-list.js';
export declare class QueueModel extends QueueList {
    #private;
    /** Decides about some of the comments. Resolves to the keys of those that were decided. */
    decide(keys: readonly string[], act: CommentAct, reason?: string): Promise<readonly string[]>;
    /** What undoes the last decisions about some comments. */
    undosOf(keys: readonly string[]): ReadonlyMap<string, Undo>;
    /** Undoes decisions, also about comments that are not shown any more. Resolves to how many were undone. */
    undo(undos: ReadonlyMap<string, Undo>): Promise<number>;
    /** Changes the text of a comment. */
    edit(key: string, source: string): Promise<boolean>;
    /** Answers a comment. */
    reply(key: string, source: string): Promise<boolean>;
    /** Closes the discussion of a comment, or opens it. */
    setClosed(key: string, closed: boolean): Promise<boolean>;
    /** Takes a message away. */
    dismiss(key: string): void;
}

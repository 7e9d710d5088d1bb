import type { Adapter, QueueFilter } from '../../core/adapter.js';
import type { CommentAct } from './item.js';
export interface Steps {
    readonly signal: AbortSignal;
    /** Told after each step how many comments are done. */
    readonly onStep: (count: number) => void;
}
export interface Outcome {
    /** The decisions that were made, by their ids in the log. */
    readonly decisions: readonly string[];
    /** How many comments were refused: somebody had changed them. */
    readonly refused: number;
}
/** Comments that come while it goes on stay as they are, because the moderator has not seen them. */
export declare const decideMatching: (adapter: Adapter, matching: QueueFilter, action: CommentAct, { signal, onStep }: Steps) => Promise<Outcome>;
/** Undoes decisions, the last one first. Resolves to how many could not be undone. */
export declare const undoAll: (adapter: Adapter, decisions: readonly string[], { signal, onStep }: Steps) => Promise<number>;

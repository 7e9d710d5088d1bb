import type { Adapter } from '../../core/adapter.js';
import type { Bans } from '../../core/bans.js';
import type { BanEnd } from './entry-menu.js';
import type { CommentAct, Item } from './item.js';
import { LastDecisions } from './last-decisions.js';
import { QueueModel } from './queue-model.js';
import type { QueueListener } from './queue-list.js';
import { type Said, type Words } from './words.js';
export declare class QueueActs {
    #private;
    readonly adapter: Adapter;
    readonly bans: Bans | undefined;
    readonly words: Words;
    readonly model: QueueModel;
    readonly last: LastDecisions;
    /** Draws the page anew. */
    protected readonly draw: () => void;
    constructor(adapter: Adapter, bans: Bans | undefined, words: Words, draw: () => void, onItem: QueueListener['onItem']);
    decide(key: string, act: CommentAct, reason?: string): void;
    undo(key: string): void;
    undoLast(): Promise<void>;
    /** Tells in the notice what was decided, so that it can be undone there. */
    told(keys: readonly string[], sentence: Said): void;
    setClosed(item: Item, isClosed: boolean): void;
    ban({ record }: Item, end: BanEnd): void;
    run(work: () => Promise<void>): void;
    /** What became of the last act on a comment. */
    protected sentence(key: string): Said;
}

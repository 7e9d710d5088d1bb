import type { CommentEntry, Drop, DroppedEntry } from './entry.js';
import { type MappedDiscussion, type PageMappingOptions } from './page-mapping.js';
import { type PlannedRepair } from './comment-table.js';
import { type FirstPass } from './first-pass.js';
export declare class Plan {
    #private;
    readonly discussions: readonly MappedDiscussion[];
    /** By the number of a discussion: how many comments are imported. */
    readonly kept: Uint32Array;
    constructor(firstPass: FirstPass, options: PageMappingOptions);
    /** The number of a comment's discussion. */
    discussionOf(row: number): number;
    /** Why a comment is not imported, if it is not. */
    reasonOf(row: number): Drop | undefined;
    repairsOf(row: number): readonly PlannedRepair[];
    idOf(row: number, entry: CommentEntry | DroppedEntry): string;
    parentOf(row: number, { parent, root }: CommentEntry): string | null;
    /** The row of a comment's parent; -1 if none. */
    rowAbove(row: number): number;
    /** Gives a comment a new id because the store has another comment with its id. Returns the added suffix. */
    giveOtherId(row: number): string;
    /** Whether an entry is the same as in the first pass. */
    isSame(row: number, entry: CommentEntry | DroppedEntry): boolean;
}

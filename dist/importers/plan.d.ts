import type { CommentEntry, Drop, DroppedEntry } from './entry.js';
import { type PlacedDiscussion, type PlacingOptions } from './placing.js';
import { type PlannedRepair } from './survey-rows.js';
import { type Survey } from './survey.js';
export declare class Plan {
    #private;
    readonly discussions: readonly PlacedDiscussion[];
    /** By the number of a discussion: how many comments come along. */
    readonly kept: Uint32Array;
    constructor(survey: Survey, options: PlacingOptions);
    /** The number of a comment's discussion. */
    discussionOf(row: number): number;
    /** Why it does not come along, if it does not. */
    reasonOf(row: number): Drop | undefined;
    repairsOf(row: number): readonly PlannedRepair[];
    idOf(row: number, entry: CommentEntry | DroppedEntry): string;
    parentOf(row: number, { parent, root }: CommentEntry): string | null;
    /** The row of what a comment hangs from; -1 if none. */
    rowAbove(row: number): number;
    /** The store has another comment under the id of this one: it gets one of its own. Gives what is added. */
    giveOtherId(row: number): string;
    /** Whether an entry is the one that was surveyed. */
    isSame(row: number, entry: CommentEntry | DroppedEntry): boolean;
}

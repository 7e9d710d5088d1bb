import type { Drop } from './entry.js';
/** The columns of a row, 32 bits each. */
export declare const PAGE = 0;
export declare const ID_LOW = 1;
export declare const ID_HIGH = 2;
/** The parent's fingerprint; later, by threading.ts, the parent's number plus one, and a mark. */
export declare const PARENT_LOW = 3;
export declare const PARENT_HIGH = 4;
/** Seconds since 1970. */
export declare const TIME = 5;
/** A fingerprint of its text, date and author. */
export declare const CONTENT_LOW = 6;
export declare const CONTENT_HIGH = 7;
export declare const STATE = 8;
/** The fingerprint of the first comment of its thread; zeros if the file names none. */
export declare const ROOT_LOW = 9;
export declare const ROOT_HIGH = 10;
/** The column `STATE` has these parts: flags, the number of the reason why it is dropped (or 0), the repairs, a revision. */
export declare const HAS_ID = 1;
export declare const HAS_PARENT = 2;
export declare const HAS_REVISION = 4;
/** The repairs by naming.ts and threading.ts. */
declare const PLANNED: readonly ['missing-parent', 'lost-parent', 'dropped-parent', 'cycle', 'no-id', 'repeated-id', 'taken-id'];
export type PlannedRepair = (typeof PLANNED)[number];
export declare const reasonOf: (state: number) => Drop | undefined;
export declare const withReason: (state: number, reason: Drop) => number;
/** The revision as its part of a state. */
export declare const revisionState: (revision: number) => number;
export declare const revisionOf: (state: number) => number;
export declare const isRepaired: (state: number, repair: PlannedRepair) => boolean;
export declare const withRepair: (state: number, repair: PlannedRepair) => number;
export declare const repairsOf: (state: number) => readonly PlannedRepair[];
/** Rows are stored in blocks, so that adding rows never copies existing ones. */
export declare class CommentTable {
    #private;
    count: number;
    add(): number;
    get(row: number, column: number): number;
    set(row: number, column: number, value: number): void;
}
export {};

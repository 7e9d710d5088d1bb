import type { Naming } from './naming.js';
import type { FirstPass } from './first-pass.js';
export declare class Threading {
    #private;
    constructor({ rows, parentsOfDropped }: FirstPass, naming: Naming, discussionOf: (row: number) => number);
    /** The row of a comment's parent; -1 if none. */
    parentOf(row: number): number;
    /** The id of a comment's new parent in the file, if its own parent is not imported. */
    adoptedBy(row: number): string | undefined;
    /** Whether a comment became a reply to the root of its thread, because its parent is missing. */
    isInRoot(row: number): boolean;
}

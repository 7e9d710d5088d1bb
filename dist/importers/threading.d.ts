import type { Naming } from './naming.js';
import type { Survey } from './survey.js';
export declare class Threading {
    #private;
    constructor({ rows, parentsOfDropped }: Survey, naming: Naming, discussionOf: (row: number) => number);
    /** The row a comment hangs from; -1 if none. */
    parentOf(row: number): number;
    /** The id, in its file, of what a comment hangs from, if that is not what it replied to. */
    adoptedBy(row: number): string | undefined;
    /** Whether a comment hangs from the first of its thread, because its parent is gone. */
    isInRoot(row: number): boolean;
}

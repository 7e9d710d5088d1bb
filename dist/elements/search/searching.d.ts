import { type AfterwordError } from '../../core/errors.js';
import type { Discussion } from '../../core/discussion-state.js';
import type { CommentRecord } from '../../core/records.js';
export interface Found {
    /** What was searched for. */
    readonly search: string;
    readonly records: readonly CommentRecord[];
    /** Where the next page begins; absent if these are all. */
    readonly cursor?: string | undefined;
}
export declare class Searching {
    #private;
    /** @param onAnswer called with the answer to the last question only */
    constructor(discussion: Discussion, onAnswer: (answer: Found | AfterwordError) => void);
    /** Whether an answer is to come. */
    get isBusy(): boolean;
    /** Asks for a search, or for what comes after the pages before. */
    ask(search: string, before?: Found): void;
    /** Forgets what was asked. */
    cancel(): void;
}

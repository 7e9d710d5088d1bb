import type { Caller } from '../../core/caller.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { CommentRecord } from '../../core/records.js';
/** For the row of a comment that this caller adds or edits; `null` if it does not wait and is no spam. */
export declare const heldForOf: (caller: Caller | undefined, { status }: Pick<CommentRecord, 'status'>) => string | null;
export declare const heldReasonsIn: (json: string | null) => readonly HeldReason[];

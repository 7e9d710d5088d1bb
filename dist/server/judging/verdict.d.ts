import { type HeldReason } from '../../core/held-reason.js';
import type { Candidate, Judge } from './judge.js';
export interface Verdict {
    /** Absent if no judge found anything. */
    readonly status: 'pending' | 'spam' | undefined;
    readonly heldFor: readonly HeldReason[];
}
/**
 * Asks the judges, one after another. The first one that refuses is the last one that is asked.
 *
 * @throws AfterwordError `invalid` if one of them refuses the comment
 */
export declare const judge: (judges: readonly Judge[], candidate: Candidate) => Promise<Verdict>;

// What becomes of a comment, by what the judges found: `refuse` wins over `spam`, and `spam` over `hold`.
import { DRAFT_LIMITS } from '../../core/draft.js';
import { AfterwordError } from '../../core/errors.js';
import { type HeldReason, LONGEST_BECAUSE, MOST_REASONS } from '../../core/held-reason.js';
import type { Candidate, Finding, Judge } from './judge.js';

export interface Verdict {
  /** Absent if no judge found anything. */
  readonly status: 'pending' | 'spam' | undefined;
  readonly heldFor: readonly HeldReason[];
}

/** The store refuses a text that is too long. To parse it, or to search it for words, would be work for nothing. */
const TOO_LONG: Verdict = { status: 'pending', heldFor: [{ rule: 'long' }] };

const reasonOf = ({ rule, because }: Finding): HeldReason => ({
  rule,
  ...(because && { because: because.slice(0, LONGEST_BECAUSE).replace(/\p{Cs}$/u, '') }),
});

/**
 * Asks the judges, one after another. The first one that refuses is the last one that is asked.
 *
 * @throws AfterwordError `invalid` if one of them refuses the comment
 */
export const judge = async (judges: readonly Judge[], candidate: Candidate): Promise<Verdict> => {
  if (candidate.body.source.length > DRAFT_LIMITS.body) return TOO_LONG;
  const findings: Finding[] = [];
  for (const ask of judges) {
    const found = await ask(candidate);
    const refusal = found.find(({ outcome }) => outcome === 'refuse');
    if (refusal)
      throw new AfterwordError('invalid', refusal.message ?? 'The rules of this site do not allow this comment.', {
        fields: { body: 'refused' },
        ...(refusal.message !== undefined && { cause: { sentence: refusal.message } }),
      });
    findings.push(...found);
  }
  if (findings.length === 0) return { status: undefined, heldFor: [] };
  return {
    status: findings.some(({ outcome }) => outcome === 'spam') ? 'spam' : 'pending',
    heldFor: findings.slice(0, MOST_REASONS).map(reasonOf),
  };
};

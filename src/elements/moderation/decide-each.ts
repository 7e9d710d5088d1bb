// Decisions for an adapter that decides about one comment at a time. It has no log of them, so they cannot be undone.
import type {
  Adapter,
  CommentModeration,
  DecisionReport,
  DecisionRequest,
  RefusedDecision,
} from '../../core/adapter.js';
import { asAfterwordError } from '../../core/errors.js';

export const decideEach = async (
  adapter: Adapter,
  { action, comments = [] }: DecisionRequest,
): Promise<DecisionReport> => {
  const refused: RefusedDecision[] = [];
  for (const { discussion, comment, revision } of comments)
    try {
      await adapter.moderate!(discussion, { action: action as CommentModeration['action'], comment, revision });
    } catch (thrown) {
      const { code } = asAfterwordError(thrown);
      if (code !== 'conflict' && code !== 'not-found') throw thrown;
      refused.push({ discussion, comment, code });
    }
  return { decisions: [], refused };
};

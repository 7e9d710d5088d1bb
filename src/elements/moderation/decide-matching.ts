// Decides about all comments that match a filter, also those that are not shown: in steps, so that it can be stopped. What was decided can
// be undone in the same way.
import type { Adapter, QueueFilter } from '../../core/adapter.js';
import type { CommentAct } from './item.js';

export interface Steps {
  readonly signal: AbortSignal;
  /** Told after each step how many comments are done. */
  readonly onStep: (count: number) => void;
}

export interface Outcome {
  /** The decisions that were made, by their ids in the log. */
  readonly decisions: readonly string[];
  /** How many comments were refused: somebody had changed them. */
  readonly refused: number;
}

/** Comments that come while it goes on stay as they are, because the moderator has not seen them. */
export const decideMatching = async (
  adapter: Adapter,
  matching: QueueFilter,
  action: CommentAct,
  { signal, onStep }: Steps,
): Promise<Outcome> => {
  const decisions: string[] = [];
  let refused = 0;
  let cursor: string | undefined;
  do {
    const report = await adapter.decide!({ action, matching, cursor });
    for (const { id } of report.decisions) decisions.push(id);
    refused += report.refused.length;
    cursor = report.cursor;
    onStep(decisions.length);
  } while (cursor !== undefined && !signal.aborted);
  return { decisions, refused };
};

/** Undoes decisions, the last one first. Resolves to how many could not be undone. */
export const undoAll = async (
  adapter: Adapter,
  decisions: readonly string[],
  { signal, onStep }: Steps,
): Promise<number> => {
  let refused = 0;
  for (const [index, id] of decisions.toReversed().entries()) {
    if (signal.aborted) return refused + decisions.length - index;
    await adapter.undo!(id).catch(() => (refused += 1));
    onStep(index + 1);
  }
  return refused;
};

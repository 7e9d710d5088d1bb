// What a moderator is told about a comment that nothing was decided about: what it is now, and what another moderator did.
import type { RefusedDecision, SeenComment } from '../../core/adapter.js';
import { decisionFromRow, nameOf, newestDecisions } from './decision-log.js';
import { find } from './row-changes.js';
import { recordFromRow } from './rows.js';
import type { Work } from './tables.js';

export const refusal = async (
  work: Work,
  { discussion, comment }: SeenComment,
  code: RefusedDecision['code'],
  now: number,
): Promise<RefusedDecision> => {
  const named = { discussion, comment };
  const row = await find(work, discussion, comment);
  const decided = (await newestDecisions(work, [named])).get(nameOf(named));
  return {
    ...named,
    code,
    ...(row && { record: recordFromRow(row) }),
    ...(decided && { decision: decisionFromRow(decided, now) }),
  };
};

// Moderators' decisions in the database: on one comment, on many, and undoing them. The comments of one discussion are decided about in
// one transaction, so that a decision about many discussions never holds the locks of two.
import type {
  CallOptions,
  Decision,
  DecisionReport,
  DecisionRequest,
  Moderation,
  RefusedDecision,
  SeenComment,
} from '../../core/adapter.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import { checkRequest, moderationOf, movedOn, noSuchDecision, outcomeOf, undone } from '../../core/deciding.js';
import { MOST_DECIDED, UNDO_WINDOW } from '../../core/decisions.js';
import { AfterwordError } from '../../core/errors.js';
import type { DiscussionId } from '../../core/records.js';
import { decisionFromRow, logDecision, nameOf, newestDecisions } from './decision-log.js';
import { withRetry } from './failures.js';
import { lockDiscussion, lockDiscussions, numberAfter } from './discussion-lock.js';
import { giveBack, keptIn, recordBefore, stateOf, takeAway } from './kept-states.js';
import { queueOf } from './queue.js';
import { refusal } from './refused-decisions.js';
import { change, mustFind, settleReports, touch } from './row-changes.js';
import { recordFromRow } from './rows.js';
import { undoBans } from './sql-bans.js';
import type { CommentRow, Database, DecisionRow, Work } from './tables.js';

/** What a step of a decision needs. */
interface Step {
  readonly work: Work;
  readonly version: number;
  readonly caller: Caller | undefined;
  readonly now: number;
}

type Wish = Pick<DecisionRequest, 'action' | 'reason'>;

/** Logs what a moderator makes of a comment, with what it was before. Called before the comment is changed. */
export const logChange = async (
  { work, caller, now }: Omit<Step, 'version'>,
  { action, reason }: { readonly action: Decision['action']; readonly reason?: string | undefined },
  row: CommentRow,
  after: { readonly status: string; readonly revision: number },
): Promise<DecisionRow> => {
  const withWords = action === 'edit' || (after.status === 'removed' && row.status !== 'removed');
  return await logDecision(
    work,
    {
      action,
      discussion: row.discussion,
      comment: row.id,
      from_status: row.status,
      to_status: after.status,
      reason: reason ?? null,
      revision: after.revision,
      kept: JSON.stringify(await stateOf(work, row, withWords)),
      kept_until: now + UNDO_WINDOW,
    },
    caller,
    now,
  );
};

/** @returns whether that changed anything */
const setClosed = async ({ work, version }: Step, id: DiscussionId, closed: boolean): Promise<boolean> => {
  const row = await work.selectFrom('afterword_discussions').select('closed').where('id', '=', id).executeTakeFirst();
  if (closed === (row?.closed === 1)) return false;
  await touch(work, id, version, 0, null);
  await work
    .updateTable('afterword_discussions')
    .set({ closed: closed ? 1 : 0 })
    .where('id', '=', id)
    .execute();
  return true;
};

const decideOnDiscussion = async (
  step: Step,
  discussion: DiscussionId,
  { action, reason }: Wish,
): Promise<DecisionRow | undefined> => {
  if (!(await setClosed(step, discussion, action === 'close'))) return undefined;
  const entry = { action, discussion, reason: reason ?? null, kept_until: step.now + UNDO_WINDOW };
  return await logDecision(step.work, entry, step.caller, step.now);
};

/** Makes a comment or a discussion what it was before a decision. */
const undoRow = async (
  step: Step,
  row: DecisionRow,
  { action, reason }: { action: 'undo' | 'restore'; reason?: string | undefined },
) => {
  const { work, version, caller, now } = step;
  const { discussion, comment } = row;
  if (row.undone_by !== null) throw movedOn();
  if (row.kept_until === null || row.kept_until <= now) throw noSuchDecision();
  if (row.action === 'ban') {
    if (!(await undoBans(work, row.id))) throw movedOn();
  } else if (comment === null) {
    if (!(await setClosed(step, discussion, row.action === 'open'))) throw movedOn();
  } else {
    const state = keptIn(row, now);
    if (!state) throw noSuchDecision();
    const stored = await mustFind(work, discussion, comment);
    if (stored.revision !== row.revision) throw movedOn();
    await change(work, stored, version, (record) => undone(record, recordBefore(record, state)));
    await giveBack(work, stored, state);
  }
  const entry = {
    action,
    discussion,
    comment,
    from_status: row.to_status,
    to_status: row.from_status,
    reason: reason ?? null,
    undoes: row.id,
  };
  const done = await logDecision(work, entry, caller, now);
  await work
    .updateTable('afterword_decisions')
    .set({ undone_by: done.id, kept: null, kept_until: null })
    .where('id', '=', row.id)
    .execute();
  return done;
};

/** Decides about one comment; `undefined` if that changes nothing. */
const decideOne = async (step: Step, seen: SeenComment, wish: Wish): Promise<DecisionRow | undefined> => {
  const { work, version } = step;
  const { discussion, comment, revision } = seen;
  const row = await mustFind(work, discussion, comment);
  if (wish.action === 'close' || wish.action === 'open') return await decideOnDiscussion(step, discussion, wish);
  const moderation = moderationOf(wish.action, seen);
  if (!moderation) {
    if (row.revision !== revision) throw movedOn();
    if (row.status !== 'removed') return undefined;
    const decided = (await newestDecisions(work, [seen])).get(nameOf(seen));
    if (decided?.to_status !== 'removed') throw noSuchDecision();
    return await undoRow(step, decided, { action: 'restore', reason: wish.reason });
  }
  const outcome = outcomeOf(recordFromRow(row), moderation, row.reported_at !== null);
  if (!outcome) return undefined;
  const logged = await logChange(step, wish, row, outcome.record);
  await change(work, row, version, () => outcome.record);
  if (outcome.settles) await settleReports(work, row);
  if (outcome.record.status === 'removed') await takeAway(work, row);
  return logged;
};

/** A moderator's act on one comment or on a discussion. */
export const moderateDiscussion = (
  db: Database,
  id: DiscussionId,
  moderation: Moderation,
  now: number,
  { caller }: CallOptions,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    assertModerator(caller);
    const step = { work, version: numberAfter(await lockDiscussion(work, id), now), caller, now };
    if ('comment' in moderation) await decideOne(step, { discussion: id, ...moderation }, moderation);
    else await decideOnDiscussion(step, id, moderation);
  });

const groupsOf = (seen: readonly SeenComment[]): ReadonlyMap<DiscussionId, readonly SeenComment[]> => {
  const groups = new Map<DiscussionId, SeenComment[]>();
  for (const one of seen) groups.set(one.discussion, [...(groups.get(one.discussion) ?? []), one]);
  return groups;
};

/** Decides about the comments of one discussion. */
const decideOnGroup = (
  db: Database,
  discussion: DiscussionId,
  seen: readonly SeenComment[],
  wish: Wish,
  now: number,
  caller: Caller | undefined,
): Promise<Omit<DecisionReport, 'cursor'>> =>
  db.transaction().execute(async (work) => {
    const decisions: Decision[] = [];
    const refused: RefusedDecision[] = [];
    // A discussion that has no row has no comments: then each of them is refused.
    const [row] = (await lockDiscussions(work, [discussion])).values();
    const first = row ? numberAfter(row, now) : 0;
    for (const [index, one] of seen.entries())
      try {
        const decision = await decideOne({ work, version: first + index, caller, now }, one, wish);
        if (decision) decisions.push(decisionFromRow(decision, now));
      } catch (error) {
        // These are thrown before anything is written.
        const { code } = error as AfterwordError;
        if (!(error instanceof AfterwordError) || (code !== 'conflict' && code !== 'not-found')) throw error;
        refused.push(await refusal(work, one, code, now));
      }
    return { decisions, refused };
  });

/** @param tell called with each discussion after its changes are stored */
export const decideAll = async (
  db: Database,
  request: DecisionRequest,
  now: number,
  { caller }: CallOptions,
  tell: (id: DiscussionId) => void,
): Promise<DecisionReport> => {
  assertModerator(caller);
  checkRequest(request);
  const { comments, matching, cursor } = request;
  const page =
    matching && (await withRetry(() => queueOf(db, { ...matching, cursor, limit: MOST_DECIDED }, now, caller)));
  const seen =
    comments ?? page!.records.map(({ discussion, id: comment, revision }) => ({ discussion, comment, revision }));
  const decisions: Decision[] = [];
  const refused: RefusedDecision[] = [];
  for (const [discussion, group] of groupsOf(seen)) {
    const report = await withRetry(() => decideOnGroup(db, discussion, group, request, now, caller));
    decisions.push(...report.decisions);
    refused.push(...report.refused);
    tell(discussion);
  }
  return { decisions, refused, ...(page?.cursor !== undefined && { cursor: page.cursor }) };
};

/** @returns also the discussion that has changed */
export const undoDecision = (
  db: Database,
  id: string,
  now: number,
  { caller }: CallOptions,
): Promise<{ readonly decision: Decision; readonly discussion: DiscussionId }> =>
  db.transaction().execute(async (work) => {
    assertModerator(caller);
    const findRow = () => work.selectFrom('afterword_decisions').selectAll().where('id', '=', id).executeTakeFirst();
    const known = await findRow();
    if (!known) throw noSuchDecision();
    // A ban belongs to no discussion.
    const version = known.action === 'ban' ? 0 : numberAfter(await lockDiscussion(work, known.discussion), now);
    // Somebody may have undone it before the lock was taken.
    const row = (await findRow()) ?? known;
    const done = await undoRow({ work, version, caller, now }, row, { action: 'undo' });
    return { decision: decisionFromRow(done, now), discussion: row.discussion };
  });

// Writes changes. Every change is one transaction that begins by incrementing the counter. The lock on that row lets only one writer work
// at a time: so what it reads stays true until it commits, and a lower number is never committed after a higher one.
import type { CallOptions, Moderation } from '../../core/adapter.js';
import {
  type Caller,
  assertCanChange,
  assertModerator,
  assertSameSender,
  assertCanSee,
  ONLY_READER,
  withOwnership,
} from '../../core/caller.js';
import { createRecord, discussionClosed, edit, moderate, react, remove, settlesReports } from '../../core/commands.js';
import type { CommentDraft } from '../../core/draft.js';
import { noSuchComment } from '../../core/errors.js';
import type { CommentBody, CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { MOST_REPORTS } from './queue.js';
import { recordsFor } from './reading.js';
import { columnsOf, isVisible, recordFromRow } from './rows.js';
import type { CommentRow, Database, Work } from './tables.js';

/** Takes numbers from the counter, and with them the write lock. */
export const takeNumbers = async (work: Work, count = 1): Promise<number> => {
  const { value } = await work
    .updateTable('afterword_counter')
    .set((eb) => ({ value: eb('value', '+', count) }))
    .where('name', '=', 'changes')
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
};

const find = (work: Work, id: DiscussionId, comment: CommentId): Promise<CommentRow | undefined> =>
  work
    .selectFrom('afterword_comments')
    .selectAll()
    .where('discussion', '=', id)
    .where('id', '=', comment)
    .executeTakeFirst();

const mustFind = async (work: Work, id: DiscussionId, comment: CommentId): Promise<CommentRow> => {
  const row = await find(work, id, comment);
  if (!row) throw noSuchComment(comment);
  return row;
};

/** Records a change of a discussion. The first change creates the discussion. */
export const touch = async (
  work: Work,
  id: DiscussionId,
  version: number,
  added: number,
  createdAt: string | null,
): Promise<void> => {
  await work
    .insertInto('afterword_discussions')
    .values({ id, title: null, url: null, closed: 0, total: added, version, first_comment_at: createdAt })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        version,
        total: eb('afterword_discussions.total', '+', added),
        first_comment_at: eb.fn.coalesce('afterword_discussions.first_comment_at', eb.val(createdAt)),
      })),
    )
    .execute();
};

const addSeen = async (work: Work, id: DiscussionId, root: CommentId, count: number): Promise<void> => {
  if (count === 0) return;
  await work
    .updateTable('afterword_comments')
    .set((eb) => ({ visible_count: eb('visible_count', '+', count) }))
    .where('discussion', '=', id)
    .where('id', '=', root)
    .execute();
};

/** Adds to the parent's count of visible replies. */
const addVisibleReplies = async (work: Work, { discussion, parent }: CommentRow, count: number): Promise<void> => {
  if (count === 0 || parent === null) return;
  await work
    .updateTable('afterword_comments')
    .set((eb) => ({ visible_replies: eb('visible_replies', '+', count) }))
    .where('discussion', '=', discussion)
    .where('id', '=', parent)
    .execute();
};

/** Counts one more reply to a comment. A removed comment becomes visible again by its first reply. */
const addReply = async (work: Work, parent: CommentRow): Promise<void> => {
  await work
    .updateTable('afterword_comments')
    .set((eb) => ({ replies: eb('replies', '+', 1) }))
    .where('discussion', '=', parent.discussion)
    .where('id', '=', parent.id)
    .execute();
  const after = { ...parent, replies: parent.replies + 1 };
  await addSeen(work, parent.discussion, parent.root, Number(isVisible(after)) - Number(isVisible(parent)));
};

const isApproved = ({ status }: Pick<CommentRow, 'status'>): 0 | 1 => (status === 'approved' ? 1 : 0);

const asRecord = async (work: Work, row: CommentRow, caller: Caller | undefined): Promise<CommentRecord> => {
  const [record] = await recordsFor(work, row.discussion, [row], caller);
  return record as CommentRecord;
};

export const add = (
  db: Database,
  id: DiscussionId,
  draft: CommentDraft,
  now: number,
  caller: Caller | undefined,
): Promise<CommentRecord> =>
  db.transaction().execute(async (work) => {
    const version = await takeNumbers(work);
    const known = await find(work, id, draft.id);
    if (known) {
      assertSameSender(known.owner ?? undefined, caller);
      return await asRecord(work, known, caller);
    }
    const discussion = await work
      .selectFrom('afterword_discussions')
      .select('closed')
      .where('id', '=', id)
      .executeTakeFirst();
    if (discussion?.closed) throw discussionClosed();
    const parent = draft.parent === null ? undefined : await find(work, id, draft.parent);
    const record = createRecord(id, draft, parent && recordFromRow(parent), now, caller);
    const row: CommentRow = {
      ...columnsOf(record),
      root: parent?.root ?? record.id,
      is_root: parent ? 0 : 1,
      version,
      owner: caller?.key ?? ONLY_READER,
      replies: 0,
      visible_replies: 0,
      was_shown: isApproved(record),
      visible_count: 0,
      imported: null,
      reported_at: null,
    };
    await work.insertInto('afterword_comments').values(row).execute();
    await addSeen(work, id, row.root, isApproved(row));
    if (parent) await addReply(work, parent);
    await addVisibleReplies(work, row, isApproved(row));
    await touch(work, id, version, isApproved(row), row.created_at);
    const { email } = draft.author;
    if (email)
      await work.insertInto('afterword_emails').values({ discussion: id, comment: record.id, email }).execute();
    return withOwnership(recordFromRow(row), row.owner ?? undefined, caller);
  });

/** Applies a command to a record and writes the result, unless nothing changed. */
const change = async (
  work: Work,
  row: CommentRow,
  version: number,
  command: (record: CommentRecord) => CommentRecord,
): Promise<CommentRow> => {
  const record = recordFromRow(row);
  const changed = command(record);
  if (changed === record) return row;
  const { replies, visible_replies: visible, visible_count: counted, ...kept } = row;
  const columns = { ...kept, ...columnsOf(changed), version };
  if (isApproved(columns)) columns.was_shown = 1;
  if (columns.status === 'removed') columns.reported_at = null;
  const after: CommentRow = { ...columns, replies, visible_replies: visible, visible_count: counted };
  const { discussion, id, root } = after;
  await work
    .updateTable('afterword_comments')
    .set(columns)
    .where('discussion', '=', discussion)
    .where('id', '=', id)
    .execute();
  await addSeen(work, discussion, root, Number(isVisible(after)) - Number(isVisible(row)));
  const approved = isApproved(after) - isApproved(row);
  await addVisibleReplies(work, row, approved);
  await touch(work, discussion, version, approved, row.created_at);
  return after;
};

export const editComment = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  replacement: { readonly body: CommentBody; readonly revision?: number },
  now: number,
  caller: Caller | undefined,
): Promise<CommentRecord> =>
  db.transaction().execute(async (work) => {
    const version = await takeNumbers(work);
    const row = await mustFind(work, id, comment);
    assertCanChange(recordFromRow(row), row.owner ?? undefined, caller, now);
    return await asRecord(
      work,
      await change(work, row, version, (record) => edit(record, replacement, now, caller)),
      caller,
    );
  });

/** Deletes the e-mail address, the reactions and the reports of a removed comment. */
export const forget = async (work: Work, id: DiscussionId, comment: CommentId): Promise<void> => {
  await work.deleteFrom('afterword_reports').where('discussion', '=', id).where('comment', '=', comment).execute();
  await work.deleteFrom('afterword_emails').where('discussion', '=', id).where('comment', '=', comment).execute();
  await work.deleteFrom('afterword_reactions').where('discussion', '=', id).where('comment', '=', comment).execute();
};

export const removeComment = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  now: number,
  caller: Caller | undefined,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    const version = await takeNumbers(work);
    const row = await mustFind(work, id, comment);
    const check = row.status === 'removed' ? assertCanSee : assertCanChange;
    check(recordFromRow(row), row.owner ?? undefined, caller, now);
    if (row.status === 'removed') return;
    await change(work, row, version, remove);
    await forget(work, id, comment);
  });

export const reactTo = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  reaction: { readonly name: string; readonly on: boolean },
  caller: Caller | undefined,
): Promise<CommentRecord> =>
  db.transaction().execute(async (work) => {
    const version = await takeNumbers(work);
    const row = await mustFind(work, id, comment);
    assertCanSee(recordFromRow(row), row.owner ?? undefined, caller);
    const mine = { discussion: id, comment, name: reaction.name, reader: caller?.key ?? '' };
    const held = await work
      .selectFrom('afterword_reactions')
      .select('name')
      .where((eb) => eb.and(mine))
      .executeTakeFirst();
    if (reaction.on && !held) await work.insertInto('afterword_reactions').values(mine).execute();
    if (!reaction.on && held)
      await work
        .deleteFrom('afterword_reactions')
        .where((eb) => eb.and(mine))
        .execute();
    const after = await change(work, row, version, (record) => react(record, reaction, held !== undefined));
    return await asRecord(work, after, caller);
  });

export const reportComment = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  reason: string,
  now: number,
  caller: Caller | undefined,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    // Readers see no change, so no number is taken; but the write lock is needed.
    await takeNumbers(work, 0);
    const row = await mustFind(work, id, comment);
    assertCanSee(recordFromRow(row), row.owner ?? undefined, caller);
    if (row.status === 'removed') throw noSuchComment(comment);
    const held = await work
      .selectFrom('afterword_reports')
      .select('reader')
      .where('discussion', '=', id)
      .where('comment', '=', comment)
      .limit(MOST_REPORTS)
      .execute();
    const reader = caller?.key ?? '';
    if (held.length >= MOST_REPORTS || held.some((report) => report.reader === reader)) return;
    const at = new Date(now).toISOString();
    await work
      .insertInto('afterword_reports')
      .values({ discussion: id, comment, reader, reason, created_at: at })
      .execute();
    if (row.reported_at === null) await markReported(work, row, at);
  });

const markReported = async (work: Work, { discussion, id }: CommentRow, at: string | null): Promise<void> => {
  await work
    .updateTable('afterword_comments')
    .set({ reported_at: at })
    .where('discussion', '=', discussion)
    .where('id', '=', id)
    .execute();
};

/** Deletes the reports of a comment that a moderator has dealt with. */
const settleReports = async (work: Work, row: CommentRow): Promise<void> => {
  await work
    .deleteFrom('afterword_reports')
    .where('discussion', '=', row.discussion)
    .where('comment', '=', row.id)
    .execute();
  if (row.reported_at !== null) await markReported(work, row, null);
};

export const moderateDiscussion = (
  db: Database,
  id: DiscussionId,
  moderation: Moderation,
  { caller }: CallOptions,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    assertModerator(caller);
    const version = await takeNumbers(work);
    if ('comment' in moderation) {
      const row = await mustFind(work, id, moderation.comment);
      await change(work, row, version, (record) => moderate(record, moderation));
      if (settlesReports(moderation)) await settleReports(work, row);
      if (moderation.action === 'remove') await forget(work, id, row.id);
      return;
    }
    await touch(work, id, version, 0, null);
    await work
      .updateTable('afterword_discussions')
      .set({ closed: moderation.action === 'close' ? 1 : 0 })
      .where('id', '=', id)
      .execute();
  });

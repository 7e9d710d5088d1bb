// The comments of one person: which they are, and everything that is stored with them.
import { sql, type SqlBool } from 'kysely';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { heldReasonsIn } from './held-reasons.js';
import type { KeptState } from './kept-states.js';
import { ERASED, keysOf } from './person-traces.js';
import type { CommentName, PersonComment, PersonQuery } from './person.js';
import { recordFromRow, storable } from './rows.js';
import type { Database } from './tables.js';

export const authorsOf = async (
  db: Database,
  comment: CommentId,
  discussion: DiscussionId | undefined,
): Promise<(CommentName & { query: PersonQuery })[]> => {
  let query = db
    .selectFrom('afterword_comments')
    .select(['discussion', 'id', 'owner', 'author_id'])
    .where('id', '=', comment)
    .limit(100);
  if (discussion !== undefined) query = query.where('discussion', '=', discussion);
  const rows = await query.execute();
  return rows.map(({ discussion: place, id, owner, author_id: account }) => {
    const name = { discussion: place, id };
    // A store without readers has empty keys.
    if (owner && owner !== ERASED) return { ...name, query: { keys: [owner], comments: [name] } };
    return { ...name, query: { comments: [name], ...(account !== null && owner === null && { accounts: [account] }) } };
  });
};

/** Whether the kept state of a decision has this piece of JSON, in upper or lower case. */
const keptHas = (json: string) =>
  sql<SqlBool>`lower(kept) like ${`%${json.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;

const authorPattern = (account: string): string => `"author":{"id":${JSON.stringify(account)},`;

export const commentsOf = async (db: Database, query: PersonQuery) => {
  const { emails = [], accounts = [], comments = [] } = query;
  const keys = keysOf(query);
  const addresses = emails.map((email) => storable(email).trim().toLowerCase());
  const rows = await db
    .selectFrom('afterword_comments as c')
    .leftJoin('afterword_emails as e', (join) =>
      join.onRef('e.discussion', '=', 'c.discussion').onRef('e.comment', '=', 'c.id'),
    )
    .select(['c.discussion', 'c.id', 'c.status', 'e.email'])
    .where((eb) =>
      eb.or([
        ...(keys.length ? [eb('c.owner', 'in', keys)] : []),
        ...(accounts.length ? [eb.and([eb('c.author_id', 'in', accounts), eb('c.owner', 'is', null)])] : []),
        ...(addresses.length ? [eb(eb.fn<string>('lower', ['e.email']), 'in', addresses)] : []),
        // What a moderator removed has its address and its author only in what is kept to undo that.
        ...[...addresses.map((email) => `"email":${JSON.stringify(email)}`), ...accounts.map(authorPattern)].map(
          (part) =>
            eb.exists(
              eb
                .selectFrom('afterword_decisions as d')
                .select('d.id')
                .whereRef('d.discussion', '=', 'c.discussion')
                .whereRef('d.comment', '=', 'c.id')
                .where('d.kept_until', '>', 0)
                .where('c.status', '=', 'removed')
                .where(keptHas(part)),
            ),
        ),
        ...comments.map(({ discussion, id }) => eb.and([eb('c.discussion', '=', discussion), eb('c.id', '=', id)])),
      ]),
    )
    .orderBy('c.discussion')
    .orderBy('c.time')
    .orderBy('c.id')
    .execute();
  return rows
    .sort((one, other) => Number(one.email !== null) - Number(other.email !== null))
    .map(({ discussion, id, status }) => ({ discussion, id, isRemoved: status === 'removed' }));
};

/** The rows of a table that belong to these comments, which are of one discussion or of several. */
const byDiscussion = (comments: readonly CommentName[]): ReadonlyMap<DiscussionId, readonly CommentId[]> => {
  const ids = new Map<DiscussionId, CommentId[]>();
  for (const { discussion, id } of comments) ids.set(discussion, [...(ids.get(discussion) ?? []), id]);
  return ids;
};

export const readComments = async (db: Database, comments: readonly CommentName[]): Promise<PersonComment[]> => {
  const found: PersonComment[] = [];
  for (const [discussion, ids] of byDiscussion(comments)) {
    const rows = await db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', discussion)
      .where('id', 'in', ids)
      .orderBy('time')
      .execute();
    const emails = await db
      .selectFrom('afterword_emails')
      .select(['comment', 'email'])
      .where('discussion', '=', discussion)
      .where('comment', 'in', ids)
      .execute();
    const versions = await db
      .selectFrom('afterword_versions')
      .selectAll()
      .where('discussion', '=', discussion)
      .where('comment', 'in', ids)
      .orderBy('revision')
      .execute();
    const decisions = await db
      .selectFrom('afterword_decisions')
      .select(['comment', 'kept'])
      .where('discussion', '=', discussion)
      .where('comment', 'in', ids)
      .where('kept_until', '>', 0)
      .orderBy('time')
      .execute();
    const emailOf = new Map(emails.map(({ comment, email }) => [comment, email]));
    for (const row of rows) {
      const earlierVersions = versions
        .filter(({ comment }) => comment === row.id)
        .map(({ format, source, written_at: writtenAt }) => ({ format, source, writtenAt }));
      const keptStates = decisions.flatMap(({ comment, kept }) => {
        if (comment !== row.id || kept === null) return [];
        // The reports are of others.
        const { reports: _, ...state } = JSON.parse(kept) as KeptState;
        return [state];
      });
      const email = emailOf.get(row.id);
      found.push({
        ...recordFromRow(row),
        ...(row.owner && { key: row.owner }),
        ...(email !== undefined && { email }),
        ...(row.imported !== null && { imported: row.imported }),
        ...(row.held_for !== null && { heldFor: heldReasonsIn(row.held_for) }),
        ...(keptStates.length && { keptStates }),
        ...(earlierVersions.length && { earlierVersions }),
      });
    }
  }
  return found;
};

export const countDetails = async (
  db: Database,
  comments: readonly CommentName[],
): Promise<{ emails: number; versions: number }> => {
  const counts = { emails: 0, versions: 0 };
  for (const [discussion, ids] of byDiscussion(comments))
    for (const name of ['emails', 'versions'] as const) {
      const { count } = await db
        .selectFrom(`afterword_${name}`)
        .select((eb) => eb.fn.countAll().as('count'))
        .where('discussion', '=', discussion)
        .where('comment', 'in', ids)
        .executeTakeFirstOrThrow();
      counts[name] += Number(count);
    }
  return counts;
};

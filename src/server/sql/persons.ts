// What the store has about one person: finds it, gives it for an export, and deletes what removing their comments leaves behind.
// Only a key proves who wrote a comment. Anybody can type any e-mail address: so an address names the comments that have it, and
// nothing else that their authors wrote.
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { forget } from './row-changes.js';
import { recordFromRow, storable } from './rows.js';
import type { Database, Work } from './tables.js';

/** How a person is named. Everything that fits one of these is theirs. */
export interface PersonQuery {
  readonly emails?: readonly string[];
  /** Ids of signed-in readers, and of imported authors. */
  readonly accounts?: readonly string[];
  /** Keys of readers, as comments are stored with them. */
  readonly keys?: readonly string[];
  readonly comments?: readonly CommentName[];
}

export interface CommentName {
  readonly discussion: DiscussionId;
  readonly id: CommentId;
}

export interface PersonComment extends CommentRecord {
  readonly key?: string;
  readonly email?: string;
  readonly imported?: string;
  readonly earlierVersions?: readonly {
    readonly format: string;
    readonly source: string;
    readonly writtenAt: string;
  }[];
}

/** What is stored about a person beside their comments. */
export interface PersonTraces {
  readonly keys: readonly string[];
  readonly reactions: readonly {
    readonly discussion: string;
    readonly comment: string;
    readonly name: string;
    readonly reader: string;
  }[];
  readonly reports: readonly {
    readonly discussion: string;
    readonly comment: string;
    readonly reason: string;
    readonly createdAt: string;
  }[];
  readonly reservedNames: readonly string[];
  readonly rateLimits: readonly { readonly count: number; readonly expiresAt: string }[];
}

export interface Persons {
  /** The query for whoever wrote a comment: their key, else the imported author's id, else the comment alone. */
  authorsOf(
    comment: CommentId,
    discussion?: DiscussionId,
  ): Promise<readonly (CommentName & { readonly query: PersonQuery })[]>;
  /** Names of all their comments; those that have an address are last, so that an erasure that was interrupted finds the others again. */
  comments(query: PersonQuery): Promise<readonly (CommentName & { readonly isRemoved: boolean })[]>;
  /** Some of these comments, complete. */
  read(comments: readonly CommentName[]): Promise<readonly PersonComment[]>;
  traces(query: PersonQuery): Promise<PersonTraces>;
  /** How many e-mail addresses and earlier versions these comments have. */
  countDetails(comments: readonly CommentName[]): Promise<{ readonly emails: number; readonly versions: number }>;
  /** Deletes what belongs to these comments, which have been removed before. */
  forgetComments(comments: readonly CommentName[]): Promise<void>;
  /** Deletes the traces, and the keys of their comments. */
  forgetTraces(query: PersonQuery): Promise<void>;
}

/** Comments that are named in one query. */
export const MOST_NAMED = 200;

/** Stands for the key of an erased author: so the comment still counts as one that was written here. */
const ERASED = 'erased';

const keysOf = ({ accounts = [], keys = [] }: PersonQuery): string[] =>
  [...new Set([...keys, ...accounts.map((id) => `user ${id}`)])].map(storable);

const authorsOf = async (
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

const commentsOf = async (db: Database, query: PersonQuery) => {
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

const readComments = async (db: Database, comments: readonly CommentName[]): Promise<PersonComment[]> => {
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
    const emailOf = new Map(emails.map(({ comment, email }) => [comment, email]));
    for (const row of rows) {
      const earlierVersions = versions
        .filter(({ comment }) => comment === row.id)
        .map(({ format, source, written_at: writtenAt }) => ({ format, source, writtenAt }));
      const email = emailOf.get(row.id);
      found.push({
        ...recordFromRow(row),
        ...(row.owner && { key: row.owner }),
        ...(email !== undefined && { email }),
        ...(row.imported !== null && { imported: row.imported }),
        ...(earlierVersions.length && { earlierVersions }),
      });
    }
  }
  return found;
};

const countDetails = async (
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

const tracesOf = async (db: Database, query: PersonQuery): Promise<PersonTraces> => {
  const keys = keysOf(query);
  const accounts = (query.accounts ?? []).map(storable);
  const traces = { keys, reactions: [], reports: [], reservedNames: [], rateLimits: [] };
  if (!keys.length) return traces;
  const reactions = await db.selectFrom('afterword_reactions').selectAll().where('reader', 'in', keys).execute();
  const reports = await db
    .selectFrom('afterword_reports')
    .select(['discussion', 'comment', 'reason', 'created_at as createdAt'])
    .where('reader', 'in', keys)
    .execute();
  const names = accounts.length
    ? await db.selectFrom('afterword_names').select('skeleton').where('author', 'in', accounts).execute()
    : [];
  const limits = await db
    .selectFrom('afterword_rate_limits')
    .select(['count', 'expires_at'])
    .where('key', 'in', keys.map(limitKey))
    .execute();
  return {
    keys,
    reactions,
    reports,
    reservedNames: names.map(({ skeleton }) => skeleton),
    rateLimits: limits.map(({ count, expires_at: ends }) => ({ count, expiresAt: new Date(ends).toISOString() })),
  };
};

/** As write-rate-limiter.ts counts a reader. */
const limitKey = (key: string): string => `pace ${key}`;

const forgetTraces = async (work: Work, query: PersonQuery): Promise<void> => {
  const keys = keysOf(query);
  if (!keys.length) return;
  const reported = await work
    .selectFrom('afterword_reports')
    .select(['discussion', 'comment'])
    .where('reader', 'in', keys)
    .execute();
  await work.deleteFrom('afterword_reports').where('reader', 'in', keys).execute();
  for (const { discussion, comment } of reported)
    await work
      .updateTable('afterword_comments')
      .set({ reported_at: null })
      .where('discussion', '=', discussion)
      .where('id', '=', comment)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('afterword_reports')
              .select('reason')
              .where('discussion', '=', discussion)
              .where('comment', '=', comment),
          ),
        ),
      )
      .execute();
  await work.deleteFrom('afterword_reactions').where('reader', 'in', keys).execute();
  const { accounts = [] } = query;
  if (accounts.length) await work.deleteFrom('afterword_names').where('author', 'in', accounts).execute();
  await work.deleteFrom('afterword_rate_limits').where('key', 'in', keys.map(limitKey)).execute();
  await work.updateTable('afterword_comments').set({ owner: ERASED }).where('owner', 'in', keys).execute();
};

/** @param run gives a database to work with, and repeats work that collided with other work */
export const personsIn = (run: <T>(work: (db: Database) => Promise<T>) => Promise<T>): Persons => ({
  authorsOf: (comment, discussion) => run((db) => authorsOf(db, comment, discussion)),
  comments: (query) => run((db) => commentsOf(db, query)),
  read: (comments) => run((db) => readComments(db, comments)),
  traces: (query) => run((db) => tracesOf(db, query)),
  countDetails: (comments) => run((db) => countDetails(db, comments)),
  forgetComments: (comments) =>
    run((db) =>
      db.transaction().execute(async (work) => {
        for (const { discussion, id } of comments) await forget(work, discussion, id);
      }),
    ),
  forgetTraces: (query) => run((db) => db.transaction().execute((work) => forgetTraces(work, query))),
});

// What is stored about one person beside their comments: read for an export, and deleted.
import type { KeptState } from './kept-states.js';
import type { PersonQuery, PersonTraces } from './person.js';
import { storable } from './rows.js';
import { bansOf } from './sql-bans.js';
import { forgetSubscribers, subscribersOf } from './subscribing.js';
import type { Database, Work } from './tables.js';

/** Stands for the key of an erased author: so the comment still counts as one that was written here. */
export const ERASED = 'erased';

export const keysOf = ({ accounts = [], keys = [] }: PersonQuery): string[] =>
  [...new Set([...keys, ...accounts.map((id) => `user ${id}`)])].map(storable);

const addressesOf = ({ emails = [] }: PersonQuery): string[] =>
  emails.map((email) => storable(email).trim().toLowerCase());

const subscriptionsFor = async (db: Database, query: PersonQuery): Promise<PersonTraces['subscriptions']> => {
  const subscribers = await subscribersOf(db, { keys: keysOf(query), addresses: addressesOf(query) });
  if (!subscribers.length) return [];
  const ids = subscribers.map(({ id }) => id);
  const rows = await db.selectFrom('afterword_subscriptions').selectAll().where('subscriber', 'in', ids).execute();
  return subscribers.flatMap<PersonTraces['subscriptions'][number]>(
    ({ id, address, language, confirmed_at: confirmed }) => {
      const who = {
        subscriber: id,
        address,
        language,
        confirmedAt: confirmed === null ? null : new Date(confirmed).toISOString(),
      };
      const own = rows.filter(({ subscriber }) => subscriber === id);
      return own.length
        ? own.map(({ discussion, comment }) => ({ ...who, discussion, comment }))
        : [{ ...who, discussion: null, comment: null }];
    },
  );
};

export const tracesOf = async (db: Database, query: PersonQuery): Promise<PersonTraces> => {
  const keys = keysOf(query);
  const accounts = (query.accounts ?? []).map(storable);
  const subscriptions = await subscriptionsFor(db, query);
  const bans = await bansOf(db, keys, addressesOf(query));
  const traces = {
    keys,
    bans,
    reactions: [],
    reports: [],
    reservedNames: [],
    rateLimits: [],
    decisions: [],
    subscriptions,
  };
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
  const decisions = accounts.length
    ? await db
        .selectFrom('afterword_decisions')
        .select(['time', 'action', 'discussion', 'comment', 'reason'])
        .where('moderator_id', 'in', accounts)
        .orderBy('time')
        .execute()
    : [];
  const limits = await db
    .selectFrom('afterword_rate_limits')
    .select(['count', 'expires_at'])
    .where('key', 'in', keys.map(limitKey))
    .execute();
  return {
    keys,
    bans,
    subscriptions,
    decisions: decisions.map(({ time, ...decision }) => ({ ...decision, time: new Date(time).toISOString() })),
    reactions,
    reports,
    reservedNames: names.map(({ skeleton }) => skeleton),
    rateLimits: limits.map(({ count, expires_at: ends }) => ({ count, expiresAt: new Date(ends).toISOString() })),
  };
};

/** As write-rate-limiter.ts counts a reader. */
const limitKey = (key: string): string => `pace ${key}`;

/** Deletes the reports of a person from what moderators can restore of others' comments. */
const forgetKeptReports = async (work: Work, keys: readonly string[]): Promise<void> => {
  const rows = await work
    .selectFrom('afterword_decisions')
    .select(['id', 'kept'])
    .where('kept_until', '>', 0)
    .where('kept', 'like', '%"reports":%')
    .execute();
  for (const { id, kept } of rows) {
    const { reports = [], ...state } = JSON.parse(kept ?? '{}') as KeptState;
    const others = reports.filter(({ reader }) => !keys.includes(reader));
    if (others.length === reports.length) continue;
    const without: KeptState = { ...state, ...(others.length && { reports: others }) };
    await work
      .updateTable('afterword_decisions')
      .set({ kept: JSON.stringify(without) })
      .where('id', '=', id)
      .execute();
  }
};

export const forgetTraces = async (work: Work, query: PersonQuery): Promise<void> => {
  const keys = keysOf(query);
  const subscribers = await subscribersOf(work, { keys, addresses: addressesOf(query) });
  await forgetSubscribers(
    work,
    subscribers.map(({ id }) => id),
  );
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
  await forgetKeptReports(work, keys);
  await work.deleteFrom('afterword_reactions').where('reader', 'in', keys).execute();
  const { accounts = [] } = query;
  if (accounts.length) await work.deleteFrom('afterword_names').where('author', 'in', accounts).execute();
  await work.deleteFrom('afterword_rate_limits').where('key', 'in', keys.map(limitKey)).execute();
  await work.updateTable('afterword_comments').set({ owner: ERASED }).where('owner', 'in', keys).execute();
};

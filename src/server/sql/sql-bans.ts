// Bans in the database. Making and ending one are decisions in the log; making one can be undone there.
import type { Ban, BanKind, BanPage, BanQuery, BanRequest } from '../../core/bans.js';
import { LONGEST_BAN_REASON } from '../../core/bans.js';
import type { CallOptions } from '../../core/call-options.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import { UNDO_WINDOW } from '../../core/decisions.js';
import { EMAIL } from '../../core/draft.js';
import { AfterwordError, noSuchComment } from '../../core/errors.js';
import { randomId } from '../../core/random-id.js';
import type { Writer } from '../ban-store.js';
import { networkOf } from '../client-address.js';
import { logDecision } from './decision-log.js';
import type { NetworkHash } from './networks.js';
import { newestRows } from './newest-rows.js';
import { find } from './row-changes.js';
import { storable } from './rows.js';
import type { BanRow, CommentRow, Database, Work } from './tables.js';

const MOST = 100;

const banFrom = (row: BanRow): Ban => ({
  id: row.id,
  kind: row.kind as BanKind,
  name: row.name,
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.until !== null && { until: new Date(row.until).toISOString() }),
  createdAt: new Date(row.time).toISOString(),
  moderator: { ...(row.moderator_id !== null && { id: row.moderator_id }), name: row.moderator_name },
  ...(row.discussion !== null && { discussion: row.discussion }),
  ...(row.comment !== null && { comment: row.comment }),
  ...(row.decision !== null && { decision: row.decision }),
});

/** E-mail addresses are compared in small letters. */
const emailValue = (email: string): string => storable(email.trim().toLowerCase());

type Subject = Pick<BanRow, 'kind' | 'value' | 'name'>;

/** @param writer whose network is a hash */
export const findBan = async (
  db: Database,
  { key, email, network }: Writer,
  now: number,
): Promise<{ readonly until?: string } | undefined> => {
  const values = [
    { kind: key.startsWith('user ') ? 'account' : 'guest', value: storable(key) },
    ...(email ? [{ kind: 'email', value: emailValue(email) }] : []),
    ...(network ? [{ kind: 'network', value: network }] : []),
  ];
  const rows = await db
    .selectFrom('afterword_bans')
    .select('until')
    .where((eb) => eb.or(values.map((one) => eb.and(one))))
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .limit(MOST)
    .execute();
  if (rows.length === 0) return undefined;
  const ends = rows.map(({ until }) => until ?? Infinity);
  const end = Math.max(...ends);
  return end === Infinity ? {} : { until: new Date(end).toISOString() };
};

/** The bans of a person, without those who made them. */
export const bansOf = async (
  db: Database,
  keys: readonly string[],
  addresses: readonly string[],
): Promise<readonly Omit<Ban, 'id' | 'moderator' | 'decision'>[]> => {
  if (!keys.length && !addresses.length) return [];
  const rows = await db
    .selectFrom('afterword_bans as b')
    .selectAll('b')
    .where((eb) =>
      eb.or([
        ...(keys.length
          ? [
              eb.and([eb('b.kind', 'in', ['account', 'guest']), eb('b.value', 'in', keys)]),
              eb.exists(
                eb
                  .selectFrom('afterword_comments as c')
                  .select('c.id')
                  .whereRef('c.discussion', '=', 'b.discussion')
                  .whereRef('c.id', '=', 'b.comment')
                  .where('c.owner', 'in', keys),
              ),
            ]
          : []),
        ...(addresses.length ? [eb.and([eb('b.kind', '=', 'email'), eb('b.value', 'in', addresses)])] : []),
      ]),
    )
    .orderBy('b.time')
    .orderBy('b.id')
    .execute();
  return rows.map((row) => {
    const { id: _id, moderator: _moderator, decision: _decision, ...ban } = banFrom(row);
    return ban;
  });
};

export const bansIn = async (db: Database, page: BanQuery, { caller }: CallOptions): Promise<BanPage> => {
  assertModerator(caller);
  const { rows, next } = await newestRows(page, (condition, most) =>
    db
      .selectFrom('afterword_bans')
      .selectAll()
      .where(condition)
      .orderBy('time', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute(),
  );
  return { bans: rows.map(banFrom), ...next };
};

/** By what the author of a comment is recognised, as far as that is known. */
const subjectsOf = async (work: Work, row: CommentRow, kinds: readonly BanKind[]): Promise<readonly Subject[]> => {
  const of = (table: 'afterword_emails' | 'afterword_networks') =>
    work.selectFrom(table).where('discussion', '=', row.discussion).where('comment', '=', row.id);
  const subjects: Subject[] = [];
  const { owner } = row;
  const isAccount = owner?.startsWith('user ');
  if (owner?.startsWith('guest ') && kinds.includes('guest'))
    subjects.push({ kind: 'guest', value: owner, name: row.author_name });
  if (owner && isAccount && kinds.includes('account'))
    subjects.push({ kind: 'account', value: owner, name: row.author_name });
  if (kinds.includes('email')) {
    const found = await of('afterword_emails').select('email').executeTakeFirst();
    if (found) subjects.push({ kind: 'email', value: emailValue(found.email), name: found.email });
  }
  if (kinds.includes('network')) {
    const found = await of('afterword_networks').select('hash').executeTakeFirst();
    if (found) subjects.push({ kind: 'network', value: found.hash, name: row.author_name });
  }
  return subjects;
};

const isModerator = async (work: Work, key: string): Promise<boolean> =>
  key.startsWith('moderator ') ||
  (await work
    .selectFrom('afterword_comments')
    .select('id')
    .where('owner', '=', key)
    .where('author_role', '=', 'moderator')
    .limit(1)
    .executeTakeFirst()) !== undefined;

const assertCanBan = async (work: Work, key: string | null, caller: Caller | undefined): Promise<void> => {
  if (key === null) return;
  if (key === caller?.key) throw new AfterwordError('forbidden', 'You cannot ban yourself.');
  if (await isModerator(work, key)) throw new AfterwordError('forbidden', 'A moderator cannot be banned.');
};

const endOf = (until: string | undefined, now: number): number | null => {
  if (until === undefined) return null;
  const end = Date.parse(until);
  if (!(end > now)) throw new AfterwordError('invalid', 'The end of a ban is a date in the future.');
  return end;
};

export const addBans = async (
  db: Database,
  { comment: named, kinds = ['account', 'guest'], account, email, address, until, reason }: BanRequest,
  now: number,
  hashOf: NetworkHash,
  { caller }: CallOptions,
): Promise<readonly Ban[]> => {
  assertModerator(caller);
  // The address itself is not kept.
  const network = address && (await hashOf(networkOf(address)));
  return await db.transaction().execute(async (work) => {
    if ((reason?.length ?? 0) > LONGEST_BAN_REASON)
      throw new AfterwordError('invalid', `A reason has at most ${LONGEST_BAN_REASON} characters.`);
    const end = endOf(until, now);
    const subjects: Subject[] = [];
    if (named) {
      const row = await find(work, named.discussion, named.comment);
      if (!row) throw noSuchComment(named.comment);
      if (row.author_role === 'moderator') throw new AfterwordError('forbidden', 'A moderator cannot be banned.');
      await assertCanBan(work, row.owner, caller);
      subjects.push(...(await subjectsOf(work, row, kinds)));
    }
    if (account) {
      const value = storable(`user ${account}`);
      await assertCanBan(work, value, caller);
      subjects.push({ kind: 'account', value, name: storable(account) });
    }
    if (email && !EMAIL.test(email.trim())) throw new AfterwordError('invalid', 'This is not an e-mail address.');
    if (email) subjects.push({ kind: 'email', value: emailValue(email), name: storable(email.trim()) });
    if (network) subjects.push({ kind: 'network', value: network, name: '' });
    if (subjects.length === 0)
      throw new AfterwordError('invalid', 'Nothing is known by which the author could be recognised.');
    const entry = {
      action: 'ban' as const,
      discussion: named?.discussion ?? '',
      reason: reason ? storable(reason) : null,
      kept_until: now + UNDO_WINDOW,
    };
    const decision = await logDecision(work, entry, caller, now);
    const rows = subjects.map((subject): BanRow => ({
      ...subject,
      id: randomId(),
      time: now,
      reason: entry.reason,
      until: end,
      moderator_id: caller?.author?.id ?? null,
      moderator_name: caller?.author?.name ?? '',
      discussion: named?.discussion ?? null,
      comment: named?.comment ?? null,
      decision: decision.id,
    }));
    await work.insertInto('afterword_bans').values(rows).execute();
    return rows.map(banFrom);
  });
};

export const removeBan = (db: Database, id: string, now: number, { caller }: CallOptions): Promise<void> =>
  db.transaction().execute(async (work) => {
    assertModerator(caller);
    const row = await work.deleteFrom('afterword_bans').where('id', '=', id).returningAll().executeTakeFirst();
    if (!row) throw new AfterwordError('not-found', 'There is no such ban.');
    await logDecision(work, { action: 'unban', discussion: row.discussion ?? '' }, caller, now);
  });

/** Ends the bans that a decision has made. Returns whether there were any. */
export const undoBans = async (work: Work, decision: string): Promise<boolean> => {
  const { numDeletedRows } = await work
    .deleteFrom('afterword_bans')
    .where('decision', '=', decision)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

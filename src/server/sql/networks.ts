// The networks that comments were sent from, as hashes, so that a moderator can ban one. They are kept for a week. The salt is kept as long as
// the store, because a ban may be for ever: whoever has the database can find an IPv4 address from its hash by trying all of them.
import { digest } from '../digest.js';
import { randomId } from '../../core/random-id.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database, Run, Work } from './tables.js';
import { DAY } from '../durations.js';

/** Milliseconds for which a network is kept with its comment. */
export const NETWORKS_KEPT = 7 * DAY;

const SALT = 'network salt';
/** Rows that are deleted in one transaction. */
const BATCH = 200;

const saltIn = async (db: Database): Promise<string> => {
  const find = () => db.selectFrom('afterword_store').select('value').where('name', '=', SALT).executeTakeFirst();
  const known = await find();
  if (known) return known.value;
  await db
    .insertInto('afterword_store')
    .values({ name: SALT, value: randomId() + randomId() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await find())!.value;
};

/** Makes the hash of a network, as `networkOf` names it. */
export type NetworkHash = (network: string) => Promise<string>;

/** The salt is read once. */
export const networkHashOf = (read: Run): NetworkHash => {
  let salt: Promise<string> | undefined;
  return async (network) => {
    salt ??= read(saltIn);
    salt.catch(() => (salt = undefined));
    return await digest(`${await salt} ${network}`);
  };
};

/** Whoever writes, with a hash instead of their network. */
export type WriterHash = <Given extends { readonly network?: string | undefined } | undefined>(
  given: Given,
) => Promise<Given>;

export const writerHashBy =
  (hashOf: NetworkHash): WriterHash =>
  async (given) =>
    given?.network === undefined ? given : { ...given, network: await hashOf(given.network) };

export const keepNetwork = async (
  work: Work,
  discussion: DiscussionId,
  comment: CommentId,
  hash: string | undefined,
  now: number,
): Promise<void> => {
  if (hash === undefined) return;
  await work.insertInto('afterword_networks').values({ discussion, comment, hash, time: now }).execute();
};

/** Deletes some of those that are too old. Returns whether there may be more. */
export const forgetNetworks = (db: Database, now: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('afterword_networks')
      .select(['discussion', 'comment'])
      .where('time', '<', now - NETWORKS_KEPT)
      .orderBy('time')
      .limit(BATCH)
      .execute();
    for (const { discussion, comment } of rows)
      await work
        .deleteFrom('afterword_networks')
        .where('discussion', '=', discussion)
        .where('comment', '=', comment)
        .execute();
    await work
      .updateTable('afterword_reports')
      .set({ network: null })
      .where('network', 'is not', null)
      .where('created_at', '<', new Date(now - NETWORKS_KEPT).toISOString())
      .execute();
    return rows.length === BATCH;
  });

// Who wants to be told of replies, in the database: written with the comment, in its transaction, and deleted with it.
import { randomId } from '../../core/random-id.js';
import type { CommentDraft } from '../../core/draft.js';
import { storable } from './rows.js';
import type { CommentRow, Database, Work } from './tables.js';

/** Characters of a language tag. */
const LONGEST_LANGUAGE = 35;
/** Subscriptions of one reader with one address; of more, the wish is ignored. */
const MOST_SUBSCRIPTIONS = 1000;

const subscriberFor = async (
  work: Work,
  reader: string,
  address: string,
  language: string,
  now: number,
): Promise<string> => {
  await work
    .insertInto('afterword_subscribers')
    .values({ id: randomId(), reader, address, language, asked_at: now, confirmed_at: null, refusals: 0 })
    .onConflict((conflict) => conflict.columns(['reader', 'address']).doUpdateSet({ language }))
    .execute();
  const { id } = await work
    .selectFrom('afterword_subscribers')
    .select('id')
    .where('reader', '=', reader)
    .where('address', '=', address)
    .executeTakeFirstOrThrow();
  return id;
};

/** @param address of a signed-in reader, as their sign-in says it; else the address of the draft is used */
export const subscribe = async (
  work: Work,
  row: CommentRow,
  { subscription, author: { email } }: CommentDraft,
  signedIn: string | undefined,
  now: number,
): Promise<void> => {
  const address = (signedIn ?? email)?.trim().toLowerCase();
  if (!subscription || !address || row.owner === null || row.status === 'spam') return;
  const language = storable(subscription.language.slice(0, LONGEST_LANGUAGE));
  const subscriber = await subscriberFor(work, row.owner, storable(address), language, now);
  const { count } = await work
    .selectFrom('afterword_subscriptions')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('subscriber', '=', subscriber)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_SUBSCRIPTIONS) return;
  await work
    .insertInto('afterword_subscriptions')
    .values({ discussion: row.discussion, comment: row.id, subscriber })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const forgetSubscription = async (work: Work, discussion: string, comment: string): Promise<void> => {
  for (const table of ['afterword_subscriptions', 'afterword_mail_codes'] as const)
    await work.deleteFrom(table).where('discussion', '=', discussion).where('comment', '=', comment).execute();
};

/** Deletes subscribers with all that belongs to them. */
export const forgetSubscribers = async (work: Work, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return;
  await work.deleteFrom('afterword_subscriptions').where('subscriber', 'in', ids).execute();
  await work.deleteFrom('afterword_mail_codes').where('subscriber', 'in', ids).execute();
  await work.deleteFrom('afterword_subscribers').where('id', 'in', ids).execute();
};

/** Those who are named by their keys as readers, or by their addresses. */
export const subscribersOf = async (
  db: Database,
  { keys, addresses }: { readonly keys: readonly string[]; readonly addresses: readonly string[] },
) =>
  keys.length || addresses.length
    ? await db
        .selectFrom('afterword_subscribers')
        .selectAll()
        .where((eb) =>
          eb.or([
            ...(keys.length ? [eb('reader', 'in', keys)] : []),
            ...(addresses.length ? [eb('address', 'in', addresses)] : []),
          ]),
        )
        .execute()
    : [];

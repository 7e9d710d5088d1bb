// What mails are made of only once in a while: each claim has a key and an end.
import { digest } from '../digest.js';
import type { Work } from './tables.js';

/** What is stored of an address to which nothing is sent, or that was asked lately. */
export const addressHash = (address: string): Promise<string> => digest(`address ${address}`);

/** Whether this is the first time within `time` milliseconds. */
export const claimOnce = async (work: Work, key: string, now: number, time: number): Promise<boolean> => {
  await work.deleteFrom('afterword_mail_once').where('key', '=', key).where('expires_at', '<=', now).execute();
  const made = await work
    .insertInto('afterword_mail_once')
    .values({ key, expires_at: now + time })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return made !== undefined;
};

export const isStopped = async (work: Work, address: string): Promise<boolean> =>
  (await work
    .selectFrom('afterword_mail_stopped')
    .select('hash')
    .where('hash', '=', await addressHash(address))
    .executeTakeFirst()) !== undefined;

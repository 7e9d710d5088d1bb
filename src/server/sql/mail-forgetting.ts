// Deletes what mails no longer need: used codes, addresses that were never confirmed, and subscribers without subscriptions.
import { CONFIRMATION_TIME } from '../mail/mail-codes.js';
import { forgetSubscribers } from './subscribing.js';
import type { Database } from './tables.js';
import { DAY } from '../durations.js';

/** Subscribers that are deleted in one transaction. */
const BATCH = 200;

/** Returns whether there may be more. */
export const forgetMailDetails = (db: Database, now: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    await work.deleteFrom('afterword_mail_codes').where('expires_at', '<=', now).execute();
    await work.deleteFrom('afterword_mail_once').where('expires_at', '<=', now).execute();
    const rows = await work
      .selectFrom('afterword_subscribers as r')
      .select('r.id')
      .where((eb) =>
        eb.or([
          eb.and([eb('r.confirmed_at', 'is', null), eb('r.asked_at', '<', now - CONFIRMATION_TIME - DAY)]),
          eb.and([
            eb('r.asked_at', '<', now - DAY),
            eb.not(
              eb.exists(
                eb.selectFrom('afterword_subscriptions as s').select('s.comment').whereRef('s.subscriber', '=', 'r.id'),
              ),
            ),
          ]),
        ]),
      )
      .limit(BATCH)
      .execute();
    await forgetSubscribers(
      work,
      rows.map(({ id }) => id),
    );
    return rows.length === BATCH;
  });

// Webhooks in the database: who is told, of what, and with which secret.
import { AfterwordError } from '../../core/errors.js';
import { randomId } from '../../core/random-id.js';
import { webAddress } from '../../core/url.js';
import { EVENT_TYPES } from '../../core/vocabulary.js';
import type { Webhook, WebhookDraft, WebhookSecret } from '../../core/webhooks.js';
import { enqueue } from '../outbox/deliveries.js';
import { listen, stopListening } from '../outbox/listeners.js';
import type { WebhookRow } from '../sql/outbox-tables.js';
import type { Database } from '../sql/tables.js';
import { examplePayload } from './payload.js';
import { checkTemplate } from './template.js';
import { DAY } from '../durations.js';

export interface WebhookStore {
  list(): Promise<readonly Webhook[]>;
  /** @param by those that are added by `page` are sent to public addresses over https only */
  add(draft: WebhookDraft, by: WebhookRow['added_by']): Promise<WebhookSecret>;
  remove(id: string): Promise<boolean>;
  rotate(id: string): Promise<WebhookSecret | undefined>;
  test(id: string): Promise<boolean>;
  /** With its secrets, for the channel. */
  find(id: string): Promise<WebhookRow | undefined>;
  disable(id: string, why: string): Promise<void>;
}

const MOST_WEBHOOKS = 20;
const LONGEST_URL = 2000;
const SECRET_BYTES = 24;
/** Milliseconds for which the former secret stays valid. */
const ROTATION = DAY;

const newSecret = (): string =>
  `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))}`;

const webhookFrom = ({ id, url, events, template, created_at: createdAt, disabled }: WebhookRow): Webhook => ({
  id,
  origin: new URL(url).origin,
  ...(events !== null && { events: JSON.parse(events) as string[] }),
  hasTemplate: template !== null,
  createdAt: new Date(createdAt).toISOString(),
  ...(disabled !== null && { disabled }),
});

/** @throws AfterwordError `invalid` */
const checkUrl = (given: string, isFromPage: boolean): string => {
  // The id of the event stands in some addresses, where it makes a repeated attempt harmless.
  const url = given.length <= LONGEST_URL ? webAddress(given.replaceAll('{{id}}', 'ID')) : undefined;
  if (!url) throw new AfterwordError('invalid', 'A webhook has an address with http or https, without a password.');
  if (isFromPage && !url.startsWith('https:'))
    throw new AfterwordError('invalid', 'A webhook has an address with https.');
  return given.trim();
};

const checkEvents = (events: readonly string[] | undefined): readonly string[] | undefined => {
  const unknown = events?.find((type) => !EVENT_TYPES.some((known) => known === type));
  if (unknown !== undefined || events?.length === 0)
    throw new AfterwordError('invalid', `The events are of: ${EVENT_TYPES.join(', ')}.`);
  return events && [...new Set(events)];
};

/** Whether there is one. */
export const hasWebhooks = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('afterword_webhooks').select('id').limit(1).executeTakeFirst()) !== undefined;

export const sqlWebhooks = (db: Database, now: () => number): WebhookStore => {
  const find = (id: string): Promise<WebhookRow | undefined> =>
    db.selectFrom('afterword_webhooks').selectAll().where('id', '=', id).executeTakeFirst();

  return {
    find,

    async list() {
      const rows = await db
        .selectFrom('afterword_webhooks')
        .selectAll()
        .orderBy('created_at')
        .orderBy('id')
        .limit(MOST_WEBHOOKS)
        .execute();
      return rows.map(webhookFrom);
    },

    async add({ url, events, template }, by) {
      const row: WebhookRow = {
        id: randomId(),
        url: checkUrl(url, by === 'page'),
        events: checkEvents(events) ? JSON.stringify(checkEvents(events)) : null,
        template: template === undefined ? null : JSON.stringify(checkTemplate(template, examplePayload('', now()))),
        secret: newSecret(),
        former_secret: null,
        former_until: null,
        added_by: by,
        created_at: now(),
        disabled: null,
      };
      await db.transaction().execute(async (work) => {
        // Events are recorded from now on, also before a server has seen it. This is also the lock for counting them.
        await listen(work, 'webhook', now());
        const { count } = await work
          .selectFrom('afterword_webhooks')
          .select((eb) => eb.fn.countAll().as('count'))
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST_WEBHOOKS)
          throw new AfterwordError('invalid', `There can be at most ${MOST_WEBHOOKS} webhooks.`);
        await work.insertInto('afterword_webhooks').values(row).execute();
      });
      return { id: row.id, secret: row.secret };
    },

    remove: (id) =>
      db.transaction().execute(async (work) => {
        const { numDeletedRows } = await work.deleteFrom('afterword_webhooks').where('id', '=', id).executeTakeFirst();
        await work
          .deleteFrom('afterword_deliveries')
          .where('channel', '=', 'webhook')
          .where('recipient', '=', id)
          .execute();
        await stopListening(work, 'webhook', hasWebhooks, now());
        return numDeletedRows > 0n;
      }),

    async rotate(id) {
      const known = await find(id);
      if (!known) return undefined;
      const secret = newSecret();
      await db
        .updateTable('afterword_webhooks')
        .set({ secret, former_secret: known.secret, former_until: now() + ROTATION, disabled: null })
        .where('id', '=', id)
        .execute();
      return { id, secret };
    },

    test: (id) =>
      db.transaction().execute(async (work) => {
        const known = await work
          .updateTable('afterword_webhooks')
          .set({ disabled: null })
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
        if (!known) return false;
        const content = JSON.stringify({ id: randomId(), exampleOf: now() });
        await enqueue(work, [{ channel: 'webhook', recipient: id, content }], now());
        return true;
      }),

    async disable(id, why) {
      await db.updateTable('afterword_webhooks').set({ disabled: why }).where('id', '=', id).execute();
    },
  };
};

/** The same, for a database that is opened with the first call. */
export const webhooksBy = (call: <T>(work: (webhooks: WebhookStore) => Promise<T>) => Promise<T>): WebhookStore => ({
  list: () => call((webhooks) => webhooks.list()),
  add: (draft, by) => call((webhooks) => webhooks.add(draft, by)),
  remove: (id) => call((webhooks) => webhooks.remove(id)),
  rotate: (id) => call((webhooks) => webhooks.rotate(id)),
  test: (id) => call((webhooks) => webhooks.test(id)),
  find: (id) => call((webhooks) => webhooks.find(id)),
  disable: (id, why) => call((webhooks) => webhooks.disable(id, why)),
});

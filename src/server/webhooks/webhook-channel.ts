// Webhooks as a channel of the outbox: what each event makes them send, and what their answers mean. How a request is sent is a parameter:
// it needs the modules of Node (node/send-request.ts).
import type { Channel, Outcome } from '../outbox/channel.js';
import type { CommentRow } from '../sql/tables.js';
import type { WebhookRow } from '../sql/outbox-tables.js';
import { examplePayload, type Payload, payloadOf } from './payload.js';
import { type Message, messageOf, type Template } from './template.js';
import { hasWebhooks, type WebhookStore } from './webhook-store.js';
import { DAY } from '../durations.js';

export interface Answer {
  readonly status: number;
  /** The Retry-After header. */
  readonly retryAfter?: string | undefined;
}

export interface WebhookOptions {
  readonly webhooks: Pick<WebhookStore, 'find' | 'disable'>;
  /** Where readers reach the server. */
  readonly base: string;
  readonly now: () => number;
  /** The signature of a body with a secret, by Standard Webhooks. */
  readonly sign: (secret: string, id: string, time: Date, body: string) => string;
  /** Sends a request. Rejects with an error whose message says why there is no answer. */
  readonly request: (
    url: string,
    message: Message,
    options: { readonly onlyPublic: boolean; readonly signal: AbortSignal },
  ) => Promise<Answer>;
  /** Whether webhooks that were added by the page may be sent to private addresses too. */
  readonly allowPrivate: boolean;
}

/** `id` is the event's, and the same at every attempt. */
type Content =
  | { readonly id: string; readonly payload: Payload }
  /** An example, made at this time. */
  | { readonly id: string; readonly exampleOf: number };

const waitAsked = ({ retryAfter }: Answer, now: number): number => {
  if (retryAfter === undefined) return 0;
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
};

const outcomeOf = (answer: Answer, now: number): Outcome => {
  const { status } = answer;
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  if (status === 410) return { outcome: 'failed', why: 'HTTP 410: it wants no more.' };
  const why = status >= 300 && status < 400 ? `HTTP ${status}: a redirect is not followed.` : `HTTP ${status}`;
  return { outcome: 'retry', why, after: waitAsked(answer, now) };
};

export const webhookChannelWith = ({ webhooks, base, now, sign, request, allowPrivate }: WebhookOptions): Channel => {
  const signed = ({ secret, former_secret: former, former_until: until }: WebhookRow, id: string, body: string) => {
    const time = new Date(now());
    const secrets = former !== null && (until ?? 0) > now() ? [secret, former] : [secret];
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
      'webhook-signature': secrets.map((one) => sign(one, id, time, body)).join(' '),
    };
  };

  return {
    name: 'webhook',
    giveUpAfter: DAY,

    listens: hasWebhooks,

    async deliveriesFor(event, work) {
      const rows = await work
        .selectFrom('afterword_webhooks')
        .select(['id', 'events'])
        .where('disabled', 'is', null)
        .execute();
      const wanted = rows.filter(
        ({ events }) => events === null || (JSON.parse(events) as string[]).includes(event.type),
      );
      if (!wanted.length) return [];
      const comment: CommentRow | undefined = await work
        .selectFrom('afterword_comments')
        .selectAll()
        .where('discussion', '=', event.discussion)
        .where('id', '=', event.comment)
        .executeTakeFirst();
      const discussion = await work
        .selectFrom('afterword_discussions')
        .select(['id', 'url', 'title'])
        .where('id', '=', event.discussion)
        .executeTakeFirst();
      if (!comment || !discussion) return [];
      const content = JSON.stringify({ id: event.id, payload: payloadOf(event, comment, discussion, base) });
      return wanted.map(({ id }) => ({ channel: 'webhook', recipient: id, content }));
    },

    async send({ recipient, content }, signal) {
      const webhook = await webhooks.find(recipient);
      if (!webhook) return { outcome: 'failed', why: 'The webhook was removed.' };
      if (webhook.disabled !== null) return { outcome: 'failed', why: webhook.disabled };
      const parsed = JSON.parse(content) as Content;
      const { id } = parsed;
      const payload = 'payload' in parsed ? parsed.payload : examplePayload(base, parsed.exampleOf);
      const template = webhook.template === null ? undefined : (JSON.parse(webhook.template) as Template);
      const { method, headers, body } = messageOf(payload, template);
      const message = { method, body, headers: { ...headers, ...signed(webhook, id, body) } };
      const onlyPublic = webhook.added_by === 'page' && !allowPrivate;
      try {
        const answer = await request(webhook.url.replaceAll('{{id}}', id), message, { onlyPublic, signal });
        const result = outcomeOf(answer, now());
        if (answer.status === 410 && result.outcome === 'failed') await webhooks.disable(recipient, result.why);
        return result;
      } catch (error) {
        return { outcome: 'retry', why: (error as Error).message };
      }
    },
  };
};

// The webhooks of a server in Node: signed by the package of Standard Webhooks, and sent by Node's own requests.
import type { Webhook } from 'standardwebhooks';
import { AfterwordError } from '../../core/errors.js';
import type { Channel } from '../outbox/channel.js';
import { webhookChannelWith } from '../webhooks/webhook-channel.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import { sendRequest } from './send-request.js';

export interface WebhookChannelOptions {
  /** `webhooks` of a store. */
  readonly store: Pick<WebhookStore, 'find' | 'disable'>;
  /** Where readers reach the server: links in webhooks begin with it. */
  readonly url: string;
  /** Whether webhooks that moderators added may be sent to private addresses too. */
  readonly allowPrivate?: boolean;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

/** @throws AfterwordError `unavailable` without the package */
const load = async (): Promise<typeof Webhook> => {
  try {
    return (await import('standardwebhooks')).Webhook;
  } catch (cause) {
    throw new AfterwordError('unavailable', 'Webhooks need a package: npm install standardwebhooks', { cause });
  }
};

/** The channel by which `store.outbox.start` sends webhooks. */
export const webhookChannel = async ({
  store,
  url,
  allowPrivate = false,
  now = Date.now,
}: WebhookChannelOptions): Promise<Channel> => {
  const Signer = await load();
  return webhookChannelWith({
    webhooks: store,
    base: url.replace(/\/+$/, ''),
    now,
    sign: (secret, id, time, body) => new Signer(secret).sign(id, time, body),
    request: sendRequest,
    allowPrivate,
  });
};

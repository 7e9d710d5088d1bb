// The channels by which `afterword serve` tells people and programs of events.
import { Webhook } from 'standardwebhooks';
import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import { webhookChannel } from '../webhooks/webhook-channel.js';
import { type MailSettings, openMailing } from './mail-settings.js';
import { sendRequest } from './send-request.js';
import type { ParsedSettings } from './settings.js';

export interface OpenChannels {
  readonly channels: readonly Channel[];
  close(): void;
}

/**
 * @param mails absent if none are sent
 * @param base where readers reach the server
 */
export const openChannels = async (
  given: ParsedSettings,
  store: SqlStore,
  mails: MailSettings | undefined,
  base: string,
): Promise<OpenChannels> => {
  const mailing = mails && (await openMailing(mails, store.mail));
  const webhooks = webhookChannel({
    webhooks: store.webhooks,
    base,
    now: Date.now,
    sign: (secret, id, time, body) => new Webhook(secret).sign(id, time, body),
    request: sendRequest,
    allowPrivate: given.flag('private-webhooks'),
  });
  return { channels: [webhooks, ...(mailing ? [mailing.channel] : [])], close: () => mailing?.close() };
};

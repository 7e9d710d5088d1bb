// The channels by which `afterword serve` tells people and programs of events.
import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import { type MailSettings, openMailing } from './mail-settings.js';
import type { ParsedSettings } from './settings.js';
import { webhookChannel } from './webhooks.js';

export interface OpenChannels {
  readonly channels: readonly Channel[];
  close(): void;
}

/**
 * @param mails absent if none are sent
 * @param url where readers reach the server
 */
export const openChannels = async (
  given: ParsedSettings,
  store: SqlStore,
  mails: MailSettings | undefined,
  url: string,
): Promise<OpenChannels> => {
  const mailing = mails && (await openMailing(mails, store.mail));
  const webhooks = await webhookChannel({ store: store.webhooks, url, allowPrivate: given.flag('private-webhooks') });
  return { channels: [webhooks, ...(mailing ? [mailing.channel] : [])], close: () => mailing?.close() };
};

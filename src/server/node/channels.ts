// The channels by which `afterword serve` tells people and programs of events.
import { Webhook } from 'standardwebhooks';
import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import { webhookChannel } from '../webhooks/webhook-channel.js';
import { sendRequest } from './send-request.js';
import type { ParsedSettings } from './settings.js';

/** @param base where readers reach the server @throws UsageError */
export const channelsOf = (given: ParsedSettings, store: SqlStore, base: string): readonly Channel[] => [
  webhookChannel({
    webhooks: store.webhooks,
    base,
    now: Date.now,
    sign: (secret, id, time, body) => new Webhook(secret).sign(id, time, body),
    request: sendRequest,
    allowPrivate: given.flag('private-webhooks'),
  }),
];

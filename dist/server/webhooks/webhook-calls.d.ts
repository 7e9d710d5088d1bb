import type { Webhooks } from '../../core/webhooks.js';
import type { WebhookStore } from './webhook-store.js';
export declare const webhookCalls: (webhooks: WebhookStore) => Webhooks;

import type { WebhookOptions } from '../webhooks/webhook-channel.js';
export declare const sendRequest: WebhookOptions['request'];

import type { Channel } from '../outbox/channel.js';
import { type Message } from './template.js';
import { type WebhookStore } from './webhook-store.js';
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
    readonly request: (url: string, message: Message, options: {
        readonly onlyPublic: boolean;
        readonly signal: AbortSignal;
    }) => Promise<Answer>;
    /** Whether webhooks that were added by the page may be sent to private addresses too. */
    readonly allowPrivate: boolean;
}
export declare const webhookChannelWith: ({ webhooks, base, now, sign, request, allowPrivate }: WebhookOptions) => Channel;

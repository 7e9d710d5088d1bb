import type { Channel } from '../outbox/channel.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
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
/** The channel by which `store.outbox.start` sends webhooks. */
export declare const webhookChannel: ({ store, url, allowPrivate, now, }: WebhookChannelOptions) => Promise<Channel>;

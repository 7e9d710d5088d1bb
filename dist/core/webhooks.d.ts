import type { CallOptions } from './call-options.js';
export interface Webhook {
    readonly id: string;
    /** The origin of its address only: the path can be a secret. */
    readonly origin: string;
    /** The types of events that it is told of; absent: all. */
    readonly events?: readonly string[];
    /** Whether the body and the headers are made by a template. */
    readonly hasTemplate: boolean;
    readonly createdAt: string;
    /** Why it is told of nothing any more. */
    readonly disabled?: string;
}
export interface WebhookDraft {
    readonly url: string;
    readonly events?: readonly string[] | undefined;
    /** What is sent instead of the event; see docs/webhooks.md. */
    readonly template?: unknown;
}
/** With the secret, which no later answer has. */
export interface WebhookSecret {
    readonly id: string;
    readonly secret: string;
}
/** Every call rejects with `forbidden` for everybody but moderators. */
export interface Webhooks {
    list(call?: CallOptions): Promise<readonly Webhook[]>;
    add(draft: WebhookDraft, call?: CallOptions): Promise<WebhookSecret>;
    remove(id: string, call?: CallOptions): Promise<void>;
    /** Makes a new secret. The former one is valid for another day. */
    rotate(id: string, call?: CallOptions): Promise<WebhookSecret>;
    /** Sends an example. */
    test(id: string, call?: CallOptions): Promise<void>;
}

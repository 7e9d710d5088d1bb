import type { Webhook, WebhookDraft, WebhookSecret } from '../../core/webhooks.js';
import type { WebhookRow } from '../sql/outbox-tables.js';
import type { Database } from '../sql/tables.js';
export interface WebhookStore {
    list(): Promise<readonly Webhook[]>;
    /** @param by those that are added by `page` are sent to public addresses over https only */
    add(draft: WebhookDraft, by: WebhookRow['added_by']): Promise<WebhookSecret>;
    remove(id: string): Promise<boolean>;
    rotate(id: string): Promise<WebhookSecret | undefined>;
    test(id: string): Promise<boolean>;
    /** With its secrets, for the channel. */
    find(id: string): Promise<WebhookRow | undefined>;
    disable(id: string, why: string): Promise<void>;
}
/** Whether there is one. */
export declare const hasWebhooks: (db: Database) => Promise<boolean>;
export declare const sqlWebhooks: (db: Database, now: () => number) => WebhookStore;
/** The same, for a database that is opened with the first call. */
export declare const webhooksBy: (call: <T>(work: (webhooks: WebhookStore) => Promise<T>) => Promise<T>) => WebhookStore;

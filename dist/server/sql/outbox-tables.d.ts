/** What happened to a comment, until the outbox has made deliveries of it. */
export interface EventRow {
    id: string;
    /** The number of the change (discussion-lock.ts): the time in milliseconds, or more. With `type` and `id` this gives the order. */
    number: number;
    type: string;
    discussion: string;
    comment: string;
}
export declare const DELIVERY_STATES: readonly ['waiting', 'sent', 'failed'];
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export interface DeliveryRow {
    id: string;
    /** Gives the order. */
    number: number;
    channel: string;
    recipient: string;
    /** JSON; empty as soon as it is sent. */
    content: string;
    /** The comment that it is about, if an event made it. */
    discussion: string | null;
    comment: string | null;
    state: DeliveryState;
    created_at: number;
    /** Others to the same recipient may go out before it until then. */
    not_before: number;
    /** When the next attempt may be made. While one is made, when another one may be made if nothing is heard of it. */
    due_at: number;
    /** When it was sent or failed. */
    finished_at: number | null;
    attempts: number;
    /** Why the last attempt failed. */
    why: string | null;
}
export interface WebhookRow {
    id: string;
    url: string;
    /** JSON: the types of events; null for all. */
    events: string | null;
    /** JSON. */
    template: string | null;
    /** With it, bodies are signed: so it is stored as it is. */
    secret: string;
    former_secret: string | null;
    /** Until when bodies are signed with the former secret too. */
    former_until: number | null;
    /** `command` or `page`: those of the page are sent to public addresses only. */
    added_by: 'command' | 'page';
    created_at: number;
    /** Why it is told of nothing any more; null if it is told. */
    disabled: string | null;
}
export interface OutboxTables {
    afterword_webhooks: WebhookRow;
    afterword_events: EventRow;
    afterword_deliveries: DeliveryRow;
    /** The channels for which events are recorded. */
    afterword_listeners: {
        channel: string;
        seen_at: number;
    };
    /** Which server does what only one of them does. */
    afterword_leases: {
        name: string;
        holder: string;
        expires_at: number;
    };
}

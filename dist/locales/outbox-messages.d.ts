import type { EVENT_TYPES } from '../core/vocabulary.js';
export interface OutboxMessages {
    readonly webhooksHint: string;
    readonly noWebhooks: string;
    /** Alone behind a program's address, where else a list of `eventNames` stands: it is told of all of them. */
    readonly allEvents: string;
    /** By the types of events. */
    readonly eventNames: Readonly<Record<(typeof EVENT_TYPES)[number], string>>;
    /** “It” is the program: {why}. */
    readonly disabled: string;
    readonly template: string;
    readonly test: string;
    readonly newSecret: string;
    readonly remove: string;
    readonly removeAgain: string;
    readonly addWebhook: string;
    readonly address: string;
    /** The label of the check boxes with `eventNames`. */
    readonly events: string;
    readonly templateField: string;
    readonly notJson: string;
    readonly add: string;
    /** Above the secret. */
    readonly secret: string;
    readonly tested: string;
    /** The program is removed. */
    readonly removed: string;
    /** {count} deliveries, the oldest for {time}. */
    readonly waiting: string;
    readonly nothingWaits: string;
    readonly nothingFailed: string;
    readonly channelNames: Readonly<Record<'mail' | 'webhook', string>>;
    readonly sendAgain: string;
    /** All that failed, or all that failed to one recipient. */
    readonly sendAllAgain: string;
    /** “It” is a mail or a message to a program. */
    readonly sentAgain: string;
    readonly look: string;
}

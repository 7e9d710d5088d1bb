import type { OutboxMessages } from './outbox-messages.js';
export declare const outboxMessages: OutboxMessages;

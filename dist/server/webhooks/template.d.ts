import type { Payload } from './payload.js';
export interface Template {
    readonly method: 'POST' | 'PUT';
    readonly headers: Readonly<Record<string, string>>;
    /** JSON, or a string, which is sent as plain text. */
    readonly body: unknown;
}
/** @param example an event, whose values the placeholders must name @throws AfterwordError `invalid` */
export declare const checkTemplate: (given: unknown, example: Payload) => Template;
export interface Message {
    readonly method: 'POST' | 'PUT';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** What is sent for an event. */
export declare const messageOf: (payload: Payload, template: Template | undefined) => Message;

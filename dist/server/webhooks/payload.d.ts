import type { CommentEvent } from '../outbox/events.js';
import type { CommentRow, DiscussionRow } from '../sql/tables.js';
/** What is sent, as the Standard Webhooks specification has it. */
export interface Payload {
    readonly type: string;
    readonly timestamp: string;
    readonly data: {
        /** What happened, in a sentence. */
        readonly summary: string;
        readonly comment: Readonly<Record<string, unknown>>;
        readonly discussion: {
            readonly id: string;
            readonly title: string;
            readonly url: string;
        };
    };
}
/** @param base where readers reach the server */
export declare const payloadOf: (event: Pick<CommentEvent, 'type' | 'time'>, row: CommentRow, discussion: Pick<DiscussionRow, 'id' | 'url' | 'title'>, base: string) => Payload;
/** An example, for tests of a webhook, and for templates to be checked with. */
export declare const examplePayload: (base: string, time: number) => Payload;

import type { CommentId, DiscussionId } from '../../core/records.js';
import type { EVENT_TYPES } from '../../core/vocabulary.js';
export type EventType = (typeof EVENT_TYPES)[number];
export interface CommentEvent {
    readonly id: string;
    readonly type: EventType;
    readonly discussion: DiscussionId;
    readonly comment: CommentId;
    /** Milliseconds since 1970. */
    readonly time: number;
}
interface State {
    readonly status: string;
    readonly format: string;
    readonly source: string;
}
/** The event that a change of a comment is; undefined if nobody is told of it. @param before undefined if it is new */
export declare const eventOf: (before: State | undefined, after: State) => EventType | undefined;
export {};

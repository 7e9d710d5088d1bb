import type { CommentId, DiscussionId } from '../../core/records.js';
export declare const EVENT_TYPES: readonly [
/** Readers can see it from its beginning. */
'comment.created', 
/** It waits for a moderator or is spam: from its beginning, or because readers can no longer see it. */
'comment.held', 
/** Readers can see it for the first time, or again. */
'comment.approved', 'comment.edited', 'comment.removed', 
/** The first report since a moderator last decided about it. */
'comment.reported'];
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

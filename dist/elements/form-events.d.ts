import type { CommentDraft } from '../core/draft.js';
import type { DiscussionId } from '../core/records.js';
import { AfterwordEvent } from './events.js';
/** A reader wants to send a draft. If the event is cancelled, nothing is sent. If `draft` is set, that draft is sent instead. */
export declare class AfterwordSubmitEvent extends AfterwordEvent {
    readonly discussion: DiscussionId;
    draft: CommentDraft;
    constructor(discussion: DiscussionId, draft: CommentDraft);
}
/** A form is closed: with the draft that it has sent, or without one because a change was stored or the reader left. */
export declare class AfterwordFormClosedEvent extends AfterwordEvent {
    readonly draft: CommentDraft | undefined;
    constructor(draft?: CommentDraft);
}

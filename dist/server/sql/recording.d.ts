import { type EventType } from '../outbox/events.js';
import type { CommentRow, Work } from './tables.js';
/** Called with the lock of the discussion. */
export declare const recordChangesOf: (work: Work) => void;
export declare const recordEvent: (work: Work, type: EventType, { discussion, id }: Pick<CommentRow, 'discussion' | 'id'>, number: number) => Promise<void>;
/** Records the event that a change is. @param before undefined if the comment is new */
export declare const recordChange: (work: Work, before: CommentRow | undefined, after: CommentRow) => Promise<void>;

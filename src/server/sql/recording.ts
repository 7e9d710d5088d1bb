// Records events in the transaction that changes a comment, if a channel listens. Whether one does is read with the lock of the
// discussion, which every write begins with: that costs no query of its own.
import { randomId } from '../../core/random-id.js';
import { eventOf, type EventType } from '../outbox/events.js';
import type { CommentRow, Work } from './tables.js';

/** The transactions whose changes are recorded. */
const recorded = new WeakSet<Work>();

/** Called with the lock of the discussion. */
export const recordChangesOf = (work: Work): void => {
  recorded.add(work);
};

export const recordEvent = async (
  work: Work,
  type: EventType,
  { discussion, id }: Pick<CommentRow, 'discussion' | 'id'>,
  number: number,
): Promise<void> => {
  if (!recorded.has(work)) return;
  await work.insertInto('afterword_events').values({ id: randomId(), number, type, discussion, comment: id }).execute();
};

/** Records the event that a change is. @param before undefined if the comment is new */
export const recordChange = async (work: Work, before: CommentRow | undefined, after: CommentRow): Promise<void> => {
  const type = recorded.has(work) ? eventOf(before, after) : undefined;
  if (type) await recordEvent(work, type, after, after.version);
};

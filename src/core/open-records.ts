// The records that a reader may see, for adapters that have all records of a discussion.
import { withoutWords, type CommentId, type CommentRecord } from './records.js';

/** The number of approved comments, which readers see as the count. */
export const countApproved = (records: readonly CommentRecord[]): number => {
  let count = 0;
  for (const { status } of records) if (status === 'approved') count += 1;
  return count;
};

/** A record as a reader may see it. If they may not see a pending comment, it has no words and only keeps its place. */
export const redactForReader = (record: CommentRecord, canSeePending = false): CommentRecord =>
  record.status === 'removed'
    ? withoutWords(record, 'removed')
    : record.status === 'spam' || (record.status === 'pending' && !canSeePending)
      ? withoutWords(record, 'spam')
      : record;

/** The removed comments that have a visible reply at any depth below them. */
export const placeholders = (
  records: readonly CommentRecord[],
  isOpen: (record: CommentRecord) => boolean,
): ReadonlySet<CommentId> => {
  const removed = new Map<CommentId, CommentRecord>();
  for (const record of records) if (record.status === 'removed') removed.set(record.id, record);
  const places = new Set<CommentId>();
  if (removed.size)
    for (const record of records)
      if (isOpen(record))
        for (let above = removed.get(record.parent ?? ''); above && !places.has(above.id);) {
          places.add(above.id);
          above = removed.get(above.parent ?? '');
        }
  return places;
};

/**
 * The records that a reader may see, without what they may not see.
 *
 * @param canSeePending whether the reader sees this comment while it is pending
 */
export const openRecords = (
  records: readonly CommentRecord[],
  canSeePending: (record: CommentRecord) => boolean = () => false,
): CommentRecord[] => {
  const isOpen = (record: CommentRecord): boolean =>
    record.status === 'approved' || (record.status === 'pending' && canSeePending(record));
  const places = placeholders(records, isOpen);
  return records.flatMap((record) => (isOpen(record) ? record : places.has(record.id) ? redactForReader(record) : []));
};

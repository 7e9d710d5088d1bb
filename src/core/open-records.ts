// What of a discussion a reader may have, for adapters that hold all of its records.
import { withoutWords, type CommentId, type CommentRecord } from './records.js';

/** How many approved comments there are: the number readers see. */
export const countApproved = (records: readonly CommentRecord[]): number =>
  records.filter(({ status }) => status === 'approved').length;

/** A record as a reader may have it: what waits for a moderator is withheld from those who don't see it, its place is kept. */
export const redactForReader = (record: CommentRecord, canSeePending = false): CommentRecord =>
  record.status === 'removed'
    ? withoutWords(record, 'removed')
    : record.status === 'spam' || (record.status === 'pending' && !canSeePending)
      ? withoutWords(record, 'spam')
      : record;

/** The removed comments that hold a place for something that is open, however far below. */
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
 * The records that a reader may have, as they may have them.
 *
 * @param canSeePending whether the reader sees this comment although it waits for a moderator
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

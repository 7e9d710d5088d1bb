// The queues of moderators: which comments they have, and a page of one for adapters that have all records in memory. SQL stores do the
// same with an index.
import type { QueueDetails, QueueFilter, QueuePage, QueueQuery } from './adapter.js';
import { AfterwordError } from './errors.js';
import { newestPageOf } from './newest-page.js';
import { timeOf } from './order.js';
import type { CommentRecord } from './records.js';
import { fold, mayBeFound, searchedWords, wordsToFind } from './search-words.js';

export interface Queued {
  readonly record: CommentRecord;
  /** When the first of its open reports came. */
  readonly reportedAt: string | undefined;
  /** The address that its author gave. */
  readonly email?: string | undefined;
}

/** What is compared with the author and the words of a filter. */
interface Compared {
  readonly record: Pick<CommentRecord, 'author' | 'body'>;
  readonly email?: string | undefined;
}

/** The bounds of a filter in milliseconds since 1970. @throws AfterwordError `invalid` */
export const queueTimes = ({ from, to }: QueueFilter): { readonly from: number; readonly to: number } => {
  const times = {
    from: from === undefined ? -Infinity : Date.parse(from),
    to: to === undefined ? Infinity : Date.parse(to),
  };
  if (Number.isNaN(times.from) || Number.isNaN(times.to))
    throw new AfterwordError('invalid', 'A queue is limited by dates such as 2024-05-01T09:30:00Z.');
  return times;
};

/** Whether a comment was written by the author, and has the words, that a filter names. @throws AfterwordError `invalid` */
export const queueMatcher = ({ author, words }: QueueFilter): ((compared: Compared) => boolean) => {
  const searched = words === undefined ? [] : searchedWords(words);
  const wanted = author === undefined ? '' : fold(author.trim());
  const isByAuthor = ({ record, email }: Compared): boolean =>
    fold(record.author.name).includes(wanted) || record.author.id === author || fold(email ?? '') === wanted;
  const hasWords = (record: Compared['record']): boolean => {
    if (!mayBeFound(record, searched)) return false;
    const own = ` ${wordsToFind(record).join(' ')}`;
    return searched.every((word) => own.includes(` ${word}`));
  };
  return (compared) => (!wanted || isByAuthor(compared)) && (!searched.length || hasWords(compared.record));
};

/** @throws AfterwordError `invalid` for an invalid cursor, limit or filter */
export const queuePageOf = (all: readonly Queued[], query: QueueQuery = {}): QueuePage => {
  const { queue = 'pending', discussion, limit, cursor } = query;
  const { from, to } = queueTimes(query);
  const matches = queueMatcher(query);
  const queued = all.flatMap((one) => {
    const { record, reportedAt } = one;
    const time = timeOf(record);
    if (discussion !== undefined && record.discussion !== discussion) return [];
    if (time < from || time >= to || !matches(one)) return [];
    if (queue !== 'reported') return queue === 'all' || record.status === queue ? { record, time } : [];
    return reportedAt === undefined ? [] : { record, time: Date.parse(reportedAt) };
  });
  return newestPageOf(queued, { limit, cursor });
};

/** Characters of the text that a comment answers. */
const EXCERPT = 200;

/** What moderators see of the comment that another one answers. */
export const parentDetails = ({ author, status, body }: CommentRecord): NonNullable<QueueDetails['parent']> => ({
  author,
  status,
  excerpt: body.source.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, ''),
});

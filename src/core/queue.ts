// A page of a moderators' queue, for adapters that have all records in memory. SQL stores do the same with an index.
import type { QueuePage, QueueQuery } from './adapter.js';
import { newestPageOf } from './newest-page.js';
import { timeOf } from './order.js';
import type { CommentRecord } from './records.js';

export interface Queued {
  readonly record: CommentRecord;
  /** When the first of its open reports came. */
  readonly reportedAt: string | undefined;
}

/** @throws AfterwordError `invalid` for an invalid cursor or limit */
export const queuePageOf = (
  all: readonly Queued[],
  { queue = 'pending', limit, cursor }: QueueQuery = {},
): QueuePage => {
  const queued = all.flatMap(({ record, reportedAt }) => {
    if (queue !== 'reported') return record.status === queue ? { record, time: timeOf(record) } : [];
    return reportedAt === undefined ? [] : { record, time: Date.parse(reportedAt) };
  });
  return newestPageOf(queued, { limit, cursor });
};

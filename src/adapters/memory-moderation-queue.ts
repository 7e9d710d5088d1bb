// The queues of moderators in the memory adapter.
import type { Adapter, AuthorCounts } from '../core/adapter.js';
import { assertModerator, withOwnership } from '../core/caller.js';
import { throwIfAborted } from '../core/errors.js';
import { parentDetails, queuePageOf } from '../core/queue.js';
import type { memoryComments, StoredComment } from './memory-comments.js';
import type { memoryModerationLog } from './memory-moderation-log.js';

/** Reports of a comment that a queue tells. */
const REPORTS = 10;

export interface MemoryQueueContext {
  readonly comments: ReturnType<typeof memoryComments>;
  readonly log: Pick<ReturnType<typeof memoryModerationLog>, 'newestAbout' | 'shown' | 'version'>;
  /** Another number after each change of the reports. */
  readonly reportsVersion: () => number;
  readonly now: () => number;
}

export const memoryModerationQueue = ({
  comments,
  log,
  reportsVersion,
  now,
}: MemoryQueueContext): Required<Pick<Adapter, 'queue' | 'queueState' | 'reports'>> => {
  const { ids, known, storedIn } = comments;
  const { newestAbout, shown } = log;

  /** A removed comment with the words that it had, as long as they are kept. */
  const withKeptWords = (stored: StoredComment): StoredComment => {
    if (stored.record.status !== 'removed') return stored;
    const { before, revision, until = 0 } = newestAbout(stored.record.discussion, stored.record.id) ?? {};
    if (!before || revision !== stored.record.revision || until <= now()) return stored;
    const { author, body } = before.record;
    return { ...stored, record: { ...stored.record, author, body }, email: before.email };
  };

  const countsOf = (owner: string): AuthorCounts => {
    const counts = { approved: 0, pending: 0, spam: 0, removed: 0 };
    for (const stored of ids().flatMap(storedIn)) if (stored.owner === owner) counts[stored.record.status] += 1;
    return counts;
  };

  return {
    async queue(query, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      const all = ids().flatMap(storedIn).map(withKeptWords);
      const page = queuePageOf(
        all.map(({ record, owner, reports, email }) => ({
          record: withOwnership(record, owner, call?.caller),
          reportedAt: reports?.values().next().value?.createdAt,
          email,
        })),
        query,
      );
      const details = page.records.map(({ discussion, id, parent }) => {
        const { about, comments: held } = known(discussion)!;
        const { owner, reports, email, heldFor = [] } = withKeptWords(held.get(id)!);
        const above = parent === null ? undefined : held.get(parent)?.record;
        const decided = newestAbout(discussion, id);
        return {
          discussion: about,
          ...(above && { parent: parentDetails(above) }),
          ...(email && { email }),
          ...(owner !== undefined && { authorCounts: countsOf(owner) }),
          reports: [...(reports?.values() ?? [])].reverse().slice(0, REPORTS),
          heldFor,
          ...(decided && { decision: shown(decided) }),
        };
      });
      return { ...page, details };
    },

    async queueState(call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      const all = ids().flatMap(storedIn);
      const reported = all.filter(({ reports }) => reports?.size);
      const reports = reported.reduce((sum, one) => sum + one.reports!.size, 0);
      return {
        version: [comments.version(), log.version(), reports, reportsVersion()].join(' '),
        pending: all.filter(({ record }) => record.status === 'pending').length,
        reported: reported.length,
      };
    },

    async reports(id, comment, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      return [...(known(id)?.comments.get(comment)?.reports?.values() ?? [])].reverse();
    },
  };
};

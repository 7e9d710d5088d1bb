// The log of decisions in the memory adapter: what moderators did, and what each comment was before.
import type { Adapter, Decision } from '../core/adapter.js';
import { assertModerator, type Caller } from '../core/caller.js';
import { UNDO_WINDOW } from '../core/decisions.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { randomId } from '../core/random-id.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { StoredComment } from './memory-comments.js';

/** Entries of the log that are kept in memory. */
const MOST_LOGGED = 10_000;
const DECISIONS = 50;
const MOST_DECISIONS = 100;

/** What can be undone without anything that was kept. */
export const isAboutDiscussion = ({ action }: Pick<Decision, 'action'>): boolean =>
  action === 'close' || action === 'open';

export interface Logged {
  readonly decision: Omit<Decision, 'undoableUntil' | 'undoneBy'>;
  /** What the comment was before. */
  before?: StoredComment | undefined;
  /** The revision of the comment after it. */
  readonly revision?: number | undefined;
  /** Until when it can be undone; milliseconds since 1970. */
  readonly until: number;
  undoneBy?: string;
}

type DefinedEntry = Pick<Decision, 'action' | 'discussion' | 'comment' | 'from' | 'to' | 'reason' | 'undoes'>;
type LogEntry = { readonly [Name in keyof DefinedEntry]: DefinedEntry[Name] | undefined };

const moderatorOf = (caller: Caller | undefined): Decision['moderator'] => ({
  ...(caller?.author?.id !== undefined && { id: caller.author.id }),
  name: caller?.author?.name ?? '',
});

export const memoryModerationLog = (now: () => number) => {
  /** Oldest first. */
  const log: Logged[] = [];

  const shown = ({ decision, before, until, undoneBy }: Logged): Decision => ({
    ...decision,
    ...((before ?? isAboutDiscussion(decision)) &&
      !undoneBy &&
      until > now() && { undoableUntil: new Date(until).toISOString() }),
    ...(undoneBy && { undoneBy }),
  });

  const note = (
    caller: Caller | undefined,
    entry: LogEntry,
    kept: Pick<Logged, 'before' | 'revision'> = {},
  ): Decision => {
    const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as DefinedEntry;
    const decision: Logged['decision'] = {
      id: randomId(),
      ...given,
      moderator: moderatorOf(caller),
      decidedAt: new Date(now()).toISOString(),
    };
    const logged = { decision, ...kept, until: now() + UNDO_WINDOW };
    log.push(logged);
    if (log.length > MOST_LOGGED) log.shift();
    for (const old of log) {
      if (old.until > now()) break;
      old.before = undefined;
    }
    return shown(logged);
  };

  const newestAbout = (discussion: DiscussionId, comment: string): Logged | undefined =>
    log.findLast(({ decision }) => decision.discussion === discussion && decision.comment === comment);

  /** Notes in the log what a moderator made of a comment. */
  const logChange = (
    action: Decision['action'],
    before: StoredComment,
    after: CommentRecord,
    caller: Caller | undefined,
    reason?: string,
  ): Decision => {
    const { discussion, id: comment, status: from } = before.record;
    return note(
      caller,
      { action, discussion, comment, from, to: after.status, reason },
      { before, revision: after.revision },
    );
  };

  const decisions: NonNullable<Adapter['decisions']> = async (
    { discussion, comment, limit = DECISIONS, cursor } = {},
    call,
  ) => {
    throwIfAborted(call?.signal);
    assertModerator(call?.caller);
    if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} decisions.`);
    const newestFirst = log
      .filter(({ decision }) => discussion === undefined || decision.discussion === discussion)
      .filter(({ decision }) => comment === undefined || decision.comment === comment)
      .reverse();
    const after = cursor === undefined ? -1 : newestFirst.findIndex(({ decision }) => decision.id === cursor);
    if (cursor !== undefined && after < 0)
      throw new AfterwordError('invalid', 'This cursor does not belong to this list.');
    const page = newestFirst.slice(after + 1, after + 1 + Math.min(limit, MOST_DECISIONS));
    const isLast = after + 1 + page.length >= newestFirst.length;
    return { decisions: page.map(shown), ...(!isLast && { cursor: page.at(-1)!.decision.id }) };
  };

  return {
    note,
    shown,
    newestAbout,
    logChange,
    decisions,
    all: (): readonly Logged[] => log,
    find: (id: string): Logged | undefined => log.find(({ decision }) => decision.id === id),
    /** Another text after each decision. */
    version: (): string => `${log.length} ${log.at(-1)?.decision.id}`,
    /** Forgets what a comment was before the decisions about it. */
    forgetKept: (discussion: DiscussionId, comment: string): void => {
      for (const logged of log)
        if (logged.decision.discussion === discussion && logged.decision.comment === comment) logged.before = undefined;
    },
  };
};

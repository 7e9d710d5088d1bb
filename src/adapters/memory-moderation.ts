// What moderators do in the memory adapter: their queues, their decisions, the log, and undoing.
import type {
  Adapter,
  AuthorCounts,
  Decision,
  DecisionRequest,
  RefusedDecision,
  SeenComment,
} from '../core/adapter.js';
import { assertModerator, type Caller, withOwnership } from '../core/caller.js';
import { checkRequest, moderationOf, movedOn, noSuchDecision, outcomeOf, undone } from '../core/deciding.js';
import { MOST_DECIDED, UNDO_WINDOW } from '../core/decisions.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { parentDetails, queuePageOf } from '../core/queue.js';
import { randomId } from '../core/random-id.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
import type { memoryComments, StoredComment } from './memory-comments.js';

type Comments = ReturnType<typeof memoryComments>;

/** Entries of the log that are kept in memory. */
const MOST_LOGGED = 10_000;
/** Reports of a comment that a queue tells. */
const REPORTS = 10;
const DECISIONS = 50;
const MOST_DECISIONS = 100;

interface Logged {
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

export interface MemoryModerationContext {
  readonly comments: Comments;
  readonly now: () => number;
}

export type MemoryModeration = Required<
  Pick<Adapter, 'moderate' | 'queue' | 'queueState' | 'reports' | 'decide' | 'decisions' | 'undo'>
>;

const moderatorOf = (caller: Caller | undefined): Decision['moderator'] => ({
  ...(caller?.author?.id !== undefined && { id: caller.author.id }),
  name: caller?.author?.name ?? '',
});

export const memoryModeration = ({ comments, now }: MemoryModerationContext) => {
  const { ids, known, storedIn, entryOf, find, put, changed } = comments;
  /** Oldest first. */
  const log: Logged[] = [];
  let reportsVersion = 0;

  const shown = ({ decision, before, until, undoneBy }: Logged): Decision => ({
    ...decision,
    ...(before && !undoneBy && until > now() && { undoableUntil: new Date(until).toISOString() }),
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

  /** A removed comment with the words that it had, as long as they are kept. */
  const withKeptWords = (stored: StoredComment): StoredComment => {
    if (stored.record.status !== 'removed') return stored;
    const { before, revision, until = 0 } = newestAbout(stored.record.discussion, stored.record.id) ?? {};
    if (!before || revision !== stored.record.revision || until <= now()) return stored;
    const { author, body } = before.record;
    return { ...stored, record: { ...stored.record, author, body }, email: before.email };
  };

  /** @returns whether that changed anything */
  const setClosed = (discussion: DiscussionId, closed: boolean): boolean => {
    const entry = entryOf(discussion);
    if (closed === (entry.about.closed ?? false)) return false;
    entry.about = { ...entry.about, closed };
    changed(discussion);
    return true;
  };

  const decideOnDiscussion = (
    discussion: DiscussionId,
    { action, reason }: { readonly action: 'close' | 'open'; readonly reason?: string | undefined },
    caller: Caller | undefined,
  ): Decision | undefined =>
    setClosed(discussion, action === 'close') ? note(caller, { action, discussion, reason }) : undefined;

  const undoLogged = (
    logged: Logged,
    caller: Caller | undefined,
    action: 'undo' | 'restore',
    reason?: string,
  ): Decision => {
    const { decision, before, revision, until } = logged;
    const { id, discussion, comment, from, to } = decision;
    if (until <= now()) throw noSuchDecision();
    if (logged.undoneBy) throw movedOn();
    if (comment === undefined) {
      if (!setClosed(discussion, decision.action === 'open')) throw movedOn();
    } else {
      if (!before) throw noSuchDecision();
      const stored = find(discussion, comment);
      if (stored.record.revision !== revision) throw movedOn();
      put(discussion, {
        ...before,
        wasShown: stored.wasShown,
        reactions: stored.reactions,
        reports: new Map([...(before.reports ?? []), ...(stored.reports ?? [])]),
        record: undone(stored.record, before.record),
      });
    }
    const done = note(caller, { action, discussion, comment, from: to, to: from, reason, undoes: id });
    logged.undoneBy = done.id;
    return done;
  };

  /** Decides about one comment; `undefined` if that changes nothing. */
  const decideOne = (
    seen: SeenComment,
    { action, reason }: Pick<DecisionRequest, 'action' | 'reason'>,
    caller: Caller | undefined,
  ): Decision | undefined => {
    const { discussion, comment } = seen;
    const stored = find(discussion, comment);
    if (action === 'close' || action === 'open') return decideOnDiscussion(discussion, { action, reason }, caller);
    const moderation = moderationOf(action, seen);
    if (!moderation) {
      if (stored.record.revision !== seen.revision) throw movedOn();
      if (stored.record.status !== 'removed') return undefined;
      const logged = newestAbout(discussion, comment);
      if (logged?.decision.to !== 'removed') throw noSuchDecision();
      return undoLogged(logged, caller, 'restore', reason);
    }
    const outcome = outcomeOf(stored.record, moderation, !!stored.reports?.size);
    if (!outcome) return undefined;
    const next = { ...stored, record: outcome.record, ...(outcome.settles && { reports: undefined }) };
    if (outcome.record === stored.record) entryOf(discussion).comments.set(comment, next);
    else put(discussion, next);
    if (outcome.settles) reportsVersion += 1;
    return logChange(action, stored, outcome.record, caller, reason);
  };

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

  const countsOf = (owner: string): AuthorCounts => {
    const counts = { approved: 0, pending: 0, spam: 0, removed: 0 };
    for (const stored of ids().flatMap(storedIn)) if (stored.owner === owner) counts[stored.record.status] += 1;
    return counts;
  };

  const adapter: MemoryModeration = {
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
        version: [comments.version(), log.length, log.at(-1)?.decision.id, reports, reportsVersion].join(' '),
        pending: all.filter(({ record }) => record.status === 'pending').length,
        reported: reported.length,
      };
    },

    async reports(id, comment, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      return [...(known(id)?.comments.get(comment)?.reports?.values() ?? [])].reverse();
    },

    async moderate(id, moderation, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      if ('comment' in moderation) decideOne({ discussion: id, ...moderation }, moderation, call?.caller);
      else decideOnDiscussion(id, moderation, call?.caller);
    },

    async decide(request, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      checkRequest(request);
      const page =
        request.matching &&
        (await adapter.queue({ ...request.matching, cursor: request.cursor, limit: MOST_DECIDED }, call));
      const seen =
        request.comments ??
        page!.records.map(({ discussion, id: comment, revision }) => ({ discussion, comment, revision }));
      const decisions: Decision[] = [];
      const refused: RefusedDecision[] = [];
      for (const one of seen)
        try {
          decisions.push(...[decideOne(one, request, call?.caller) ?? []].flat());
        } catch (error) {
          const { code } = error as AfterwordError;
          if (code !== 'conflict' && code !== 'not-found') throw error;
          const { discussion, comment } = one;
          const record = known(discussion)?.comments.get(comment)?.record;
          const decided = newestAbout(discussion, comment);
          refused.push({
            discussion,
            comment,
            code,
            ...(record && { record }),
            ...(decided && { decision: shown(decided) }),
          });
        }
      return { decisions, refused, ...(page?.cursor !== undefined && { cursor: page.cursor }) };
    },

    async decisions({ discussion, comment, limit = DECISIONS, cursor } = {}, call) {
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
    },

    async undo(id, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      const logged = log.find(({ decision }) => decision.id === id);
      if (!logged) throw noSuchDecision();
      return undoLogged(logged, call?.caller, 'undo');
    },
  };

  return {
    adapter,
    logChange,
    /** Forgets what a comment was before the decisions about it. */
    forgetKept: (discussion: DiscussionId, comment: string): void => {
      for (const logged of log)
        if (logged.decision.discussion === discussion && logged.decision.comment === comment) logged.before = undefined;
    },
    /** A report came. */
    onReport: (): void => {
      reportsVersion += 1;
    },
  };
};

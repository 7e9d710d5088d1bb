// What moderators do in the memory adapter: their queues, their decisions, the log, and undoing.
import type {
  Adapter,
  Decision,
  DecisionRequest,
  DiscussionModeration,
  RefusedDecision,
  SeenComment,
} from '../core/adapter.js';
import { assertModerator, type Caller } from '../core/caller.js';
import { checkRequest, moderationOf, movedOn, noSuchDecision, outcomeOf, undone } from '../core/deciding.js';
import { MOST_DECIDED } from '../core/decisions.js';
import { type AfterwordError, throwIfAborted } from '../core/errors.js';
import type { DiscussionId } from '../core/records.js';
import type { memoryComments } from './memory-comments.js';
import { isAboutDiscussion, type Logged, memoryModerationLog } from './memory-moderation-log.js';
import { memoryModerationQueue } from './memory-moderation-queue.js';
import { memoryStatistics } from './memory-moderation-statistics.js';

type Comments = ReturnType<typeof memoryComments>;

export interface MemoryModerationContext {
  readonly comments: Comments;
  readonly now: () => number;
}

export type MemoryModeration = Required<
  Pick<Adapter, 'moderate' | 'queue' | 'queueState' | 'reports' | 'decide' | 'decisions' | 'undo' | 'administration'>
>;

export const memoryModeration = ({ comments, now }: MemoryModerationContext) => {
  const { known, entryOf, find, put, changed } = comments;
  const log = memoryModerationLog(now);
  const { note, shown, newestAbout, logChange } = log;
  let reportsVersion = 0;
  const queues = memoryModerationQueue({ comments, log, reportsVersion: () => reportsVersion, now });

  /** @returns whether that changed anything */
  const setClosed = (discussion: DiscussionId, closed: boolean): boolean => {
    const entry = entryOf(discussion);
    const { closed: wasClosed = false, ...about } = entry.about;
    if (closed === wasClosed) return false;
    entry.about = { ...about, ...(closed && { closed }) };
    changed(discussion);
    return true;
  };

  const decideOnDiscussion = (
    discussion: DiscussionId,
    { action, reason }: DiscussionModeration & { readonly reason?: string | undefined },
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
    if (isAboutDiscussion(decision)) {
      if (!setClosed(discussion, decision.action === 'open')) throw movedOn();
    } else {
      if (!before || comment === undefined) throw noSuchDecision();
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

  const adapter: MemoryModeration = {
    ...queues,

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
        (await queues.queue({ ...request.matching, cursor: request.cursor, limit: MOST_DECIDED }, call));
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

    decisions: log.decisions,

    administration: async () => ({ statistics: memoryStatistics({ comments, log: log.all, now }) }),

    async undo(id, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      const logged = log.find(id);
      if (!logged) throw noSuchDecision();
      return undoLogged(logged, call?.caller, 'undo');
    },
  };

  return {
    adapter,
    logChange,
    forgetKept: log.forgetKept,
    /** A report came. */
    onReport: (): void => {
      reportsVersion += 1;
    },
  };
};

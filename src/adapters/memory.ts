// The memory adapter: the reference for the contract, complete and short enough to read as its explanation. What it keeps
// goes with the page. Every change takes a number from one sequence; that is all `changes` and `watch` need. Behind a
// server it tells readers apart; in a page all is done by the one reader there is.
import type { Adapter, Changes, CommentPage, Moderation, Report, RestoreOptions } from '../core/adapter.js';
import type { Archive, ArchivedDiscussion } from '../core/archive.js';
import {
  type Caller,
  assertCanChange,
  assertModerator,
  assertSameSender,
  assertCanSee,
  canSeePending,
  ONLY_READER,
  withOwnership,
} from '../core/caller.js';
import {
  createRecord,
  discussionClosed,
  edit,
  moderate,
  react,
  remove,
  settlesReports,
  withOwnReactions,
} from '../core/commands.js';
import { noSuchComment, throwIfAborted } from '../core/errors.js';
import { follow, type Following } from '../core/follow.js';
import { noOutcomes, restored } from '../core/merge.js';
import { countApproved, redactForReader } from '../core/open-records.js';
import { latestApproved, pageOf } from '../core/paging.js';
import { queuePageOf } from '../core/queue.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../core/weight.js';

export interface MemoryAdapterOptions {
  /** What is there from the start. */
  readonly archive?: Archive;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

interface StoredComment {
  readonly record: CommentRecord;
  readonly version: number;
  /** The key of whoever wrote it; absent of what was restored. */
  readonly owner: string | undefined;
  /** Readers could see it, now or at some time: of what never was shown, nothing is told to them. */
  readonly wasShown: boolean;
  /** Who reacted how: a name and a key. */
  readonly reactions: ReadonlySet<string>;
  /** What readers told about it and no moderator has settled, oldest first; by the key of who told it. */
  readonly reports?: ReadonlyMap<string, Report> | undefined;
  /** What the last import wrote (merge.ts). */
  readonly imported?: string | undefined;
}

const reactionOf = (name: string, caller: Caller | undefined): string => JSON.stringify([name, caller?.key]);

/** Reports of one comment that are kept. */
const MOST_REPORTS = 100;

interface DiscussionEntry {
  readonly comments: Map<CommentId, StoredComment>;
  about: Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
  readonly followers: Set<Following>;
}

export const memoryAdapter = ({ archive, now = Date.now }: MemoryAdapterOptions = {}): Adapter => {
  const entries = new Map<DiscussionId, DiscussionEntry>();
  let version = 0;

  const entryOf = (id: DiscussionId): DiscussionEntry => {
    let shelf = entries.get(id);
    if (!shelf) entries.set(id, (shelf = { comments: new Map(), about: {}, followers: new Set() }));
    return shelf;
  };
  const storedIn = (id: DiscussionId): StoredComment[] => [...(entries.get(id)?.comments.values() ?? [])];
  const recordsIn = (id: DiscussionId): CommentRecord[] => storedIn(id).map(({ record }) => record);
  const find = (id: DiscussionId, comment: CommentId): StoredComment => {
    const kept = entries.get(id)?.comments.get(comment);
    if (!kept) throw noSuchComment(comment);
    return kept;
  };
  const nudge = (id: DiscussionId): void => {
    for (const following of entries.get(id)?.followers ?? []) following.nudge();
  };
  const put = (
    id: DiscussionId,
    kept: Omit<StoredComment, 'version' | 'wasShown'> & { readonly wasShown?: boolean },
  ): void => {
    version += 1;
    const { record } = kept;
    const wasShown = kept.wasShown || record.status === 'approved';
    const reports = record.status === 'removed' ? undefined : kept.reports;
    entryOf(id).comments.set(record.id, { ...kept, reports, version, wasShown, record: Object.freeze(record) });
    nudge(id);
  };
  /** Writes what a command made of a record, unless it left it alone. */
  const change = (id: DiscussionId, kept: StoredComment, changed: CommentRecord): CommentRecord => {
    if (changed !== kept.record) put(id, { ...kept, record: changed });
    return changed;
  };

  /** A record as this caller sees it. */
  const shownTo = (
    { record, owner, reactions }: Pick<StoredComment, 'record' | 'owner' | 'reactions'>,
    caller: Caller | undefined,
  ): CommentRecord =>
    withOwnReactions(withOwnership(record, owner, caller), (name) => reactions.has(reactionOf(name, caller)));
  const changesOf = (id: DiscussionId, since: number, caller?: Caller, most = ANSWER_BYTES): Changes => {
    const kept = storedIn(id);
    const after = since > version ? 0 : since;
    const changed = kept
      .filter((entry) => entry.version > after && (entry.wasShown || canSeePending(entry.owner, caller)))
      .sort((a, b) => a.version - b.version);
    const told = firstWithin(changed, ({ record }) => recordBytes(record), most);
    const more = told.length < changed.length;
    return {
      records: told.map((entry) => redactForReader(shownTo(entry, caller), canSeePending(entry.owner, caller))),
      version: (more ? told.at(-1)?.version : undefined) ?? version,
      ...(more && { more }),
      total: countApproved(kept.map(({ record }) => record)),
      closed: entries.get(id)?.about.closed ?? false,
    };
  };

  const adapter = {
    name: 'memory',
    multiUser: true,

    async list(id, query, call): Promise<CommentPage> {
      throwIfAborted(call?.signal);
      const { comments, about } = entries.get(id) ?? {};
      const page = pageOf(recordsIn(id), query, (record) =>
        canSeePending(comments?.get(record.id)?.owner, call?.caller),
      );
      return {
        ...about,
        ...page,
        records: page.records.map((record) => shownTo(find(id, record.id), call?.caller)),
        total: countApproved(recordsIn(id)),
        version,
      };
    },

    async add(id, draft, call) {
      throwIfAborted(call?.signal);
      const { comments, about } = entryOf(id);
      const known = comments.get(draft.id);
      if (known) {
        assertSameSender(known.owner, call?.caller);
        return shownTo(known, call?.caller);
      }
      if (about.closed) throw discussionClosed();
      const parent = draft.parent === null ? undefined : comments.get(draft.parent)?.record;
      const record = createRecord(id, draft, parent, now(), call?.caller);
      const added = { record, owner: call?.caller?.key ?? ONLY_READER, reactions: new Set<string>() };
      put(id, added);
      return shownTo(added, call?.caller);
    },

    async count(ids, call) {
      throwIfAborted(call?.signal);
      return new Map(ids.map((id) => [id, countApproved(recordsIn(id))]));
    },

    async latest({ limit = 10, discussion } = {}, call) {
      throwIfAborted(call?.signal);
      const ids = discussion === undefined ? [...entries.keys()] : [discussion];
      return firstWithin(latestApproved(ids.flatMap(recordsIn), limit), recordBytes, ANSWER_BYTES);
    },

    async edit(id, comment, replacement, call) {
      throwIfAborted(call?.signal);
      const kept = find(id, comment);
      assertCanChange(kept.record, kept.owner, call?.caller, now());
      const edited = edit(kept.record, replacement, now(), call?.caller);
      return shownTo({ ...kept, record: change(id, kept, edited) }, call?.caller);
    },

    async remove(id, comment, call) {
      throwIfAborted(call?.signal);
      const kept = find(id, comment);
      const check = kept.record.status === 'removed' ? assertCanSee : assertCanChange;
      check(kept.record, kept.owner, call?.caller, now());
      change(id, kept, remove(kept.record));
    },

    async react(id, comment, reaction, call) {
      throwIfAborted(call?.signal);
      const kept = find(id, comment);
      assertCanSee(kept.record, kept.owner, call?.caller);
      const key = reactionOf(reaction.name, call?.caller);
      const record = react(kept.record, reaction, kept.reactions.has(key));
      if (record === kept.record) return shownTo(kept, call?.caller);
      const reactions = new Set(kept.reactions);
      if (reaction.on) reactions.add(key);
      else reactions.delete(key);
      put(id, { ...kept, record, reactions });
      return shownTo({ ...kept, record, reactions }, call?.caller);
    },

    async report(id, comment, { reason }, call) {
      throwIfAborted(call?.signal);
      const kept = find(id, comment);
      assertCanSee(kept.record, kept.owner, call?.caller);
      if (kept.record.status === 'removed') throw noSuchComment(comment);
      const reader = call?.caller?.key ?? ONLY_READER;
      const { reports = new Map<string, Report>() } = kept;
      if (reports.has(reader) || reports.size >= MOST_REPORTS) return;
      const report = { reason, createdAt: new Date(now()).toISOString() };
      entryOf(id).comments.set(comment, { ...kept, reports: new Map([...reports, [reader, report]]) });
    },

    async queue(query, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      const all = [...entries.keys()].flatMap(storedIn);
      return queuePageOf(
        all.map((entry) => ({
          record: withOwnership(entry.record, entry.owner, call?.caller),
          reportedAt: entry.reports?.values().next().value?.createdAt,
        })),
        query,
      );
    },

    async reports(id, comment, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      return [...(entries.get(id)?.comments.get(comment)?.reports?.values() ?? [])].reverse();
    },

    async moderate(id, moderation: Moderation, call) {
      throwIfAborted(call?.signal);
      assertModerator(call?.caller);
      if ('comment' in moderation) {
        const kept = find(id, moderation.comment);
        const { reports: _, ...settled } = kept;
        const moderated = moderate(kept.record, moderation);
        const next = settlesReports(moderation) ? settled : kept;
        if (moderated === kept.record) entryOf(id).comments.set(moderation.comment, next);
        else change(id, next, moderated);
        return;
      }
      const shelf = entryOf(id);
      const closed = moderation.action === 'close';
      if (closed === (shelf.about.closed ?? false)) return;
      shelf.about = { ...shelf.about, closed };
      version += 1;
      nudge(id);
    },

    async restore({ id, comments, ...about }: ArchivedDiscussion, call?: RestoreOptions) {
      throwIfAborted(call?.signal);
      const report = noOutcomes();
      const shelf = entryOf(id);
      shelf.about = { ...shelf.about, ...about };
      for (const given of comments) {
        const known = shelf.comments.get(given.id);
        const held = known && { ...known, isOwn: known.owner !== undefined };
        const { outcome, record, imported } = restored(held, given, { merge: call?.merge });
        report[outcome] += 1;
        // The place of a removed comment is shown while something hangs from it.
        const wasShown = known?.wasShown || record.status === 'removed';
        const stored = { record: structuredClone(record), imported, wasShown };
        if (!known) put(id, { ...stored, owner: undefined, reactions: new Set() });
        else if (record !== known.record) put(id, { ...known, ...stored });
        else shelf.comments.set(record.id, { ...known, imported });
      }
      return report;
    },

    async version(_id, call) {
      throwIfAborted(call?.signal);
      return version;
    },

    async changes(id, since, call) {
      throwIfAborted(call?.signal);
      return changesOf(id, since, call?.caller, call?.bytes);
    },

    watch(id, since, onChange) {
      const following = follow({ since, onChange, ask: async (from) => changesOf(id, from, undefined, Infinity) });
      const { followers } = entryOf(id);
      followers.add(following);
      return () => {
        followers.delete(following);
        following.stop();
      };
    },
  } satisfies Adapter;

  for (const discussion of archive?.discussions ?? []) void adapter.restore(discussion);
  return adapter;
};

// The comments that the memory adapter stores, by discussion. Every change takes a number from one sequence; `changes` and `watch` need
// nothing else.
import type { Changes, EarlierVersion, Report } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { type Caller, canSeePending, withOwnership } from '../core/caller.js';
import { withOwnReactions } from '../core/commands.js';
import { noSuchComment } from '../core/errors.js';
import type { Following } from '../core/follow.js';
import type { HeldReason } from '../core/held-reason.js';
import { countApproved, redactForReader } from '../core/open-records.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../core/weight.js';

export interface StoredComment {
  readonly record: CommentRecord;
  readonly version: number;
  /** The key of the reader who wrote it; absent for restored comments. */
  readonly owner: string | undefined;
  /** Whether readers can see it or could see it earlier. They are told nothing about comments that were never shown. */
  readonly wasShown: boolean;
  /** Who reacted how: a name and a key. */
  readonly reactions: ReadonlySet<string>;
  /** The reports that no moderator has settled, oldest first, by the key of the reader. */
  readonly reports?: ReadonlyMap<string, Report> | undefined;
  /** The texts that it had before it was edited, newest first. */
  readonly earlier?: readonly EarlierVersion[] | undefined;
  /** Why it waits or waited, or is spam, */
  readonly heldFor?: readonly HeldReason[] | undefined;
  /** and the address of its author: both for moderators. */
  readonly email?: string | undefined;
  /** What the last import stored (merge.ts). */
  readonly imported?: string | undefined;
}

export interface DiscussionEntry {
  readonly comments: Map<CommentId, StoredComment>;
  about: Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
  readonly followers: Set<Following>;
}

export const reactionOf = (name: string, caller: Caller | undefined): string => JSON.stringify([name, caller?.key]);

export const memoryComments = () => {
  const entries = new Map<DiscussionId, DiscussionEntry>();
  let newest = 0;

  const entryOf = (id: DiscussionId): DiscussionEntry => {
    let entry = entries.get(id);
    if (!entry) entries.set(id, (entry = { comments: new Map(), about: {}, followers: new Set() }));
    return entry;
  };
  const storedIn = (id: DiscussionId): StoredComment[] => [...(entries.get(id)?.comments.values() ?? [])];
  /** What a reader wrote, in all discussions, except what was removed. */
  const storedBy = (owner: string): StoredComment[] =>
    [...entries.keys()]
      .flatMap(storedIn)
      .filter((stored) => stored.owner === owner && stored.record.status !== 'removed');
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
    newest += 1;
    const { record } = kept;
    const wasShown = kept.wasShown || record.status === 'approved';
    const isRemoved = record.status === 'removed';
    const [reports, earlier] = isRemoved ? [] : [kept.reports, kept.earlier];
    entryOf(id).comments.set(record.id, {
      ...kept,
      reports,
      earlier,
      version: newest,
      wasShown,
      record: Object.freeze(record),
    });
    nudge(id);
  };
  /** Stores the result of a command, unless it changed nothing. */
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
    const after = since > newest ? 0 : since;
    const changed = kept
      .filter((entry) => entry.version > after && (entry.wasShown || canSeePending(entry.owner, caller)))
      .sort((a, b) => a.version - b.version);
    const told = firstWithin(changed, ({ record }) => recordBytes(record), most);
    const more = told.length < changed.length;
    return {
      records: told.map((entry) => redactForReader(shownTo(entry, caller), canSeePending(entry.owner, caller))),
      version: (more ? told.at(-1)?.version : undefined) ?? newest,
      ...(more && { more }),
      total: countApproved(kept.map(({ record }) => record)),
      closed: entries.get(id)?.about.closed ?? false,
    };
  };

  return {
    /** The ids of all discussions. */
    ids: (): DiscussionId[] => [...entries.keys()],
    /** What is stored of a discussion, if there is anything. */
    known: (id: DiscussionId): DiscussionEntry | undefined => entries.get(id),
    /** The number of the newest change. */
    version: (): number => newest,
    /** Counts a change of a discussion itself, and reports it. */
    changed: (id: DiscussionId): void => {
      newest += 1;
      nudge(id);
    },
    entryOf,
    storedIn,
    storedBy,
    recordsIn,
    find,
    put,
    change,
    shownTo,
    changesOf,
  };
};

// The memory adapter: the reference for the contract, complete and short enough to read as its explanation. What it keeps
// goes with the page. Every change takes a number from one sequence; that is all `changes` and `watch` need.
import type { Adapter, CallOptions, Changes, CommentPage, Moderation } from '../core/adapter.js';
import type { Archive, ArchivedDiscussion } from '../core/archive.js';
import { accept, discussionClosed, edit, moderate, noSuchComment, react, remove } from '../core/commands.js';
import { throwIfAborted } from '../core/errors.js';
import { follow, type Following } from '../core/follow.js';
import { countApproved, forReaders, newestOf, pageOf } from '../core/paging.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';

export interface MemoryAdapterOptions {
  /** What is there from the start. */
  readonly archive?: Archive;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

interface Kept {
  readonly record: CommentRecord;
  readonly version: number;
}

interface Shelf {
  readonly comments: Map<CommentId, Kept>;
  about: Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
  readonly followers: Set<Following>;
}

export const memoryAdapter = ({ archive, now = Date.now }: MemoryAdapterOptions = {}): Adapter => {
  const shelves = new Map<DiscussionId, Shelf>();
  let version = 0;

  const shelfOf = (id: DiscussionId): Shelf => {
    let shelf = shelves.get(id);
    if (!shelf) shelves.set(id, (shelf = { comments: new Map(), about: {}, followers: new Set() }));
    return shelf;
  };
  const recordsOf = (id: DiscussionId): CommentRecord[] =>
    Array.from(shelves.get(id)?.comments.values() ?? [], ({ record }) => record);
  const find = (id: DiscussionId, comment: CommentId): CommentRecord => {
    const kept = shelves.get(id)?.comments.get(comment);
    if (!kept) throw noSuchComment(comment);
    return kept.record;
  };
  const nudge = (id: DiscussionId): void => {
    for (const following of shelves.get(id)?.followers ?? []) following.nudge();
  };
  const put = (id: DiscussionId, record: CommentRecord): CommentRecord => {
    version += 1;
    shelfOf(id).comments.set(record.id, { record: Object.freeze(record), version });
    nudge(id);
    return record;
  };
  /** Writes what a command made of a record, unless it left it alone. */
  const change = (
    id: DiscussionId,
    comment: CommentId,
    command: (record: CommentRecord) => CommentRecord,
  ): CommentRecord => {
    const record = find(id, comment);
    const changed = command(record);
    return changed === record ? record : put(id, changed);
  };
  const changesOf = (id: DiscussionId, since: number): Changes => {
    const kept = [...(shelves.get(id)?.comments.values() ?? [])];
    const after = since > version ? 0 : since;
    return {
      records: kept.filter((entry) => entry.version > after).map(({ record }) => forReaders(record)),
      version,
      total: countApproved(kept.map(({ record }) => record)),
      closed: shelves.get(id)?.about.closed ?? false,
    };
  };

  const adapter = {
    name: 'memory',

    async list(id, query, call): Promise<CommentPage> {
      throwIfAborted(call?.signal);
      const records = recordsOf(id);
      const { about } = shelves.get(id) ?? {};
      return { ...about, ...pageOf(records, query), total: countApproved(records), version };
    },

    async add(id, draft, call) {
      throwIfAborted(call?.signal);
      const { comments, about } = shelfOf(id);
      const known = comments.get(draft.id);
      if (known) return known.record;
      if (about.closed) throw discussionClosed();
      const parent = draft.parent === null ? undefined : comments.get(draft.parent)?.record;
      return put(id, accept(id, draft, parent, now()));
    },

    async count(ids, call) {
      throwIfAborted(call?.signal);
      return new Map(ids.map((id) => [id, countApproved(recordsOf(id))]));
    },

    async latest({ limit = 10 } = {}, call) {
      throwIfAborted(call?.signal);
      return newestOf([...shelves.keys()].flatMap(recordsOf), limit);
    },

    async edit(id, comment, replacement, call) {
      throwIfAborted(call?.signal);
      return change(id, comment, (record) => edit(record, replacement, now()));
    },

    async remove(id, comment, call) {
      throwIfAborted(call?.signal);
      change(id, comment, remove);
    },

    async react(id, comment, reaction, call) {
      throwIfAborted(call?.signal);
      return change(id, comment, (record) => react(record, reaction));
    },

    async moderate(id, moderation: Moderation, call) {
      throwIfAborted(call?.signal);
      if ('comment' in moderation) {
        change(id, moderation.comment, (record) => moderate(record, moderation.action));
        return;
      }
      const shelf = shelfOf(id);
      const closed = moderation.action === 'close';
      if (closed === (shelf.about.closed ?? false)) return;
      shelf.about = { ...shelf.about, closed };
      version += 1;
      nudge(id);
    },

    async restore({ id, comments, ...about }: ArchivedDiscussion, call?: CallOptions) {
      throwIfAborted(call?.signal);
      const report = { added: 0, changed: 0, unchanged: 0 };
      const shelf = shelfOf(id);
      shelf.about = { ...shelf.about, ...about };
      for (const record of comments) {
        const known = shelf.comments.get(record.id)?.record;
        if (known && known.revision >= record.revision) report.unchanged += 1;
        else {
          put(id, structuredClone(record));
          report[known ? 'changed' : 'added'] += 1;
        }
      }
      return report;
    },

    async changes(id, since, call) {
      throwIfAborted(call?.signal);
      return changesOf(id, since);
    },

    watch(id, since, onChange) {
      const following = follow({ since, onChange, ask: async (from) => changesOf(id, from) });
      const { followers } = shelfOf(id);
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

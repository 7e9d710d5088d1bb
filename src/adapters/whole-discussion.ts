// Listing and adding for back ends that know no cursors, no threads and no second try: a discussion is read whole, arranged
// here, and a draft is sent once, however often it is added. The wordpress and waline adapters are built on this.
import type { Adapter, CallOptions } from '../core/adapter.js';
import { checkDraft, type CommentDraft } from '../core/draft.js';
import { AfterwordError, asAfterwordError, throwIfAborted } from '../core/errors.js';
import { pageOf } from '../core/paging.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';

/** What a back end must be able to do. */
export interface WholeDiscussion {
  /** All that readers see of a discussion; nothing for one the back end does not know. */
  readAll(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
  /** Stores a draft. `root` is the uppermost comment above a reply. Rejects with `conflict` for words it has already. */
  send(id: DiscussionId, draft: CommentDraft, root: CommentId | null, call?: CallOptions): Promise<CommentRecord>;
  /** The newest comments, to find among them one whose first answer was lost. */
  newest(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
  /** The author id of the reader who is signed in; nothing where nobody is, or it could not be found out. Never rejects. */
  readerId(): Promise<string | undefined>;
}

/**
 * The words of a text, to find out whether two texts say the same although a back end has made HTML of one of them. A tag ends
 * before the next `<`: otherwise each `<` of a text without `>` would be looked at up to the end of the text.
 */
export const wordsIn = (source: string): string =>
  source
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wholeDiscussions = (backEnd: WholeDiscussion): Pick<Adapter, 'list' | 'add'> => {
  const snapshots = new Map<DiscussionId, readonly CommentRecord[]>();
  /** What this page's reader sends, by the id of its draft, so that a second try finds the first. */
  const sending = new Map<CommentId, Promise<CommentRecord>>();
  /** What became of it; what waits is shown to its author, though the back end does not list it. */
  const sent: CommentRecord[] = [];

  const read = async (id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]> => {
    const records = await backEnd.readAll(id, call);
    throwIfAborted(call?.signal);
    snapshots.set(id, records);
    return records;
  };

  const waiting = (id: DiscussionId, listed: readonly CommentRecord[]): readonly CommentRecord[] => {
    const ids = new Set(listed.map((record) => record.id));
    return sent.filter((record) => record.discussion === id && !ids.has(record.id));
  };

  /** The uppermost comment above a reply. Many back ends would take a reply to nothing. */
  const rootOf = async (id: DiscussionId, parent: CommentId, call?: CallOptions): Promise<CommentId> => {
    const known = (records: readonly CommentRecord[]): ReadonlyMap<CommentId, CommentRecord> =>
      new Map([...sent.filter((record) => record.discussion === id), ...records].map((record) => [record.id, record]));
    let comments = known(snapshots.get(id) ?? []);
    if (!comments.has(parent)) comments = known(await read(id, call));
    if (!comments.has(parent))
      throw new AfterwordError('not-found', `There is no comment ${JSON.stringify(parent)} to reply to.`);
    const path = new Set<CommentId>();
    for (let next: CommentId | null | undefined = parent; next && comments.has(next) && !path.has(next);) {
      path.add(next);
      next = comments.get(next)?.parent;
    }
    return [...path].at(-1) ?? parent;
  };

  const addOnce = async (id: DiscussionId, draft: CommentDraft, call?: CallOptions): Promise<CommentRecord> => {
    const root = draft.parent === null ? null : await rootOf(id, draft.parent, call);
    let record: CommentRecord;
    try {
      record = await backEnd.send(id, draft, root, call);
    } catch (error) {
      if (asAfterwordError(error).code !== 'conflict') throw error;
      record = await findDuplicate(id, draft, call);
    }
    sent.push(record);
    return record;
  };

  /** The comment a back end says it has already: the one a first try left behind. If it is not listed, it waits. */
  const findDuplicate = async (id: DiscussionId, draft: CommentDraft, call?: CallOptions): Promise<CommentRecord> => {
    const words = wordsIn(draft.body.source);
    const twin = (await backEnd.newest(id, call)).find(
      ({ parent, body }) => parent === draft.parent && wordsIn(body.source) === words,
    );
    const { name, url } = draft.author;
    return (
      twin ?? {
        id: draft.id,
        discussion: id,
        parent: draft.parent,
        author: { name, ...(url && { url }) },
        body: draft.body,
        createdAt: new Date().toISOString(),
        status: 'pending',
        kind: 'comment',
        revision: 1,
      }
    );
  };

  /** Which records are the reader's: those of their account. Of a guest the back end tells nobody which are theirs. */
  const markOwn = async (
    records: readonly CommentRecord[],
    readerId: Promise<string | undefined>,
  ): Promise<readonly CommentRecord[]> => {
    const reader = await readerId;
    return records.map((record) =>
      reader !== undefined && record.author.id === reader ? { ...record, mine: true } : record,
    );
  };

  return {
    async list(id, query, call) {
      throwIfAborted(call?.signal);
      // A cursor goes on in what the first page saw.
      const isFirst = query?.cursor === undefined;
      const readerId = backEnd.readerId();
      const records = (isFirst ? undefined : snapshots.get(id)) ?? (await read(id, call));
      const page = pageOf([...records, ...(isFirst ? waiting(id, records) : [])], query, () => true);
      return {
        ...page,
        records: await markOwn(page.records, readerId),
        total: records.length,
        version: records.length,
      };
    },

    async add(id, draft, call) {
      throwIfAborted(call?.signal);
      checkDraft(draft);
      let adding = sending.get(draft.id);
      if (!adding) {
        adding = addOnce(id, draft, call);
        sending.set(draft.id, adding);
        adding.catch(() => sending.delete(draft.id));
      }
      const [record] = await markOwn([await adding], backEnd.readerId());
      return record!;
    },
  };
};

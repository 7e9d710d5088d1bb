// Listing and adding for back ends without cursors, threads and safe retries: a discussion is read completely and divided into pages here,
// and a draft is sent once, however often it is added. The wordpress and waline adapters use this.
import type { Adapter, CallOptions } from '../core/adapter.js';
import { checkDraft, type CommentDraft } from '../core/draft.js';
import { AfterwordError, asAfterwordError, throwIfAborted } from '../core/errors.js';
import { loadable } from '../core/load-chunk.js';
import { pageOf } from '../core/paging.js';
import type { CommentId, CommentRecord, DiscussionId } from '../core/records.js';

const loadSearch = loadable(() => import('../core/search-page.js'));

/** What a back end must be able to do. */
export interface WholeDiscussion {
  /** All visible comments of a discussion; none for an unknown one. */
  readAll(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
  /** Stores a draft. `root` is the root of the thread of a reply. Rejects with `conflict` for a duplicate text. */
  send(id: DiscussionId, draft: CommentDraft, root: CommentId | null, call?: CallOptions): Promise<CommentRecord>;
  /** The newest comments: among them may be one whose answer was lost. */
  newest(id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]>;
  /** The author id of the signed-in reader; `undefined` if there is none or it cannot be found out. Never rejects. */
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

/** Marks the comments of the signed-in reader's account. The back end does not tell which comments are a guest's own. */
export const markOwn = async (
  records: readonly CommentRecord[],
  readerId: Promise<string | undefined>,
): Promise<readonly CommentRecord[]> => {
  const reader = await readerId;
  return records.map((record) =>
    reader !== undefined && record.author.id === reader ? { ...record, mine: true } : record,
  );
};

export const wholeDiscussions = (backEnd: WholeDiscussion): Required<Pick<Adapter, 'list' | 'add' | 'search'>> => {
  const snapshots = new Map<DiscussionId, readonly CommentRecord[]>();
  /** Drafts that were sent, by their ids, so that a retry gets the same result. */
  const sending = new Map<CommentId, Promise<CommentRecord>>();
  /** The records of these drafts. Pending ones are shown to their author although the back end does not list them. */
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

  /** The root of the thread of a reply. Throws if the parent does not exist, because many back ends do not check that. */
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

  /** The comment that a first attempt has stored, if the back end reports a duplicate. If it is not listed, it is pending. */
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

  return {
    async list(id, query, call) {
      throwIfAborted(call?.signal);
      // Further pages use the snapshot of the first one.
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

    async search(id, query, call) {
      throwIfAborted(call?.signal);
      const { pageOfSearch } = await loadSearch();
      // Further pages of a search use the snapshot too.
      const records = snapshots.get(id) ?? (await read(id, call));
      const page = await pageOfSearch([...records, ...waiting(id, records)], query);
      return { ...page, records: await markOwn(page.records, backEnd.readerId()) };
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

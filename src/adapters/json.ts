// The json adapter: a read-only discussion from an archive, which is a file or an object. The file is requested once for all
// discussions in it.
import type { Adapter, CallOptions } from '../core/adapter.js';
import { type Archive, type ArchivedDiscussion, checkArchive } from '../core/archive.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { loadable } from '../core/load-chunk.js';
import { countApproved, openRecords } from '../core/open-records.js';
import { READ_ONLY_SESSION } from '../core/reader-session.js';
import type { DiscussionId } from '../core/records.js';
import { jsonIn } from './json-in.js';

/** The archive, or its address. */
export type JsonAdapterOptions =
  | { readonly url: string; readonly fetch?: typeof fetch }
  | { readonly archive: Archive };

/** Milliseconds after which a request for the archive fails. */
const LONGEST = 15_000;

const loadErrors = loadable(() => import('./request.js'));
const loadPaging = loadable(() => import('../core/paging.js'));
const loadSearch = loadable(() => import('../core/search-page.js'));

type Read = (call?: CallOptions) => Promise<Archive>;

/** Reads once, however often it is called. After a failure the next call tries again. */
const once = (read: Read): Read => {
  let reading: Promise<Archive> | undefined;
  return async (call) => {
    throwIfAborted(call?.signal);
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return await reading;
  };
};

export const archiveAt = (url: string, ask: typeof fetch = fetch): Read =>
  once(async () => {
    const answer = await ask(url, { signal: AbortSignal.timeout(LONGEST) }).catch((cause) => {
      throw new AfterwordError('network', `GET ${url} had no answer.`, { cause });
    });
    if (!answer.ok) throw (await loadErrors()).errorOf(answer);
    return checkArchive(await jsonIn(answer));
  });

export const jsonAdapter = (options: JsonAdapterOptions): Adapter => {
  const archive =
    'url' in options ? archiveAt(options.url, options.fetch) : once(async () => checkArchive(options.archive));
  const find = async (id: DiscussionId, call: CallOptions | undefined): Promise<ArchivedDiscussion> =>
    (await archive(call)).discussions.find((discussion) => discussion.id === id) ?? { id, comments: [] };

  return {
    name: 'json',

    async list(id, query, call) {
      // Most pages show everything. Otherwise the code for paging is loaded at the same time as the archive.
      const isAll = (query?.limit ?? query?.cursor ?? query?.around) === undefined;
      const paging = isAll ? undefined : loadPaging();
      const { comments, id: _, ...about } = await find(id, call);
      const page = (await paging)?.pageOf(comments, query) ?? { records: openRecords(comments) };
      return { ...about, ...page, total: countApproved(comments), version: 0 };
    },

    async add() {
      throw new AfterwordError('unsupported', 'An archive is only read.');
    },

    async count(ids, call) {
      return new Map(
        await Promise.all(ids.map(async (id) => [id, countApproved((await find(id, call)).comments)] as const)),
      );
    },

    async latest({ limit = 10, discussion } = {}, call) {
      const { discussions } = await archive(call);
      const { latestApproved } = await loadPaging();
      const asked = discussions.filter(({ id }) => discussion === undefined || id === discussion);
      return latestApproved(
        asked.flatMap(({ comments }) => comments),
        limit,
      );
    },

    async search(id, query, call) {
      const { comments } = await find(id, call);
      return (await loadSearch()).pageOfSearch(comments, query);
    },

    async session() {
      return READ_ONLY_SESSION;
    },
  };
};

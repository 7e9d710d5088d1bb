// The json adapter: a discussion that is only read, from an archive in a file or at hand. The file is asked for once and
// serves every discussion in it.
import type { Adapter, CallOptions, CommentPage } from '../core/adapter.js';
import { type Archive, type ArchivedDiscussion, checkArchive, parseArchive } from '../core/archive.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { countApproved, newestOf, pageOf } from '../core/paging.js';
import type { DiscussionId } from '../core/records.js';
import { request } from './request.js';

/** Where the archive is: at an address, or already at hand. */
export type JsonAdapterOptions =
  | { readonly url: string; readonly fetch?: typeof fetch }
  | { readonly archive: Archive };

/** Reads an archive file once, however often it is asked for; a failure is forgotten, so that asking again tries again. */
export const archiveAt = (url: string, ask?: typeof fetch): ((call?: CallOptions) => Promise<Archive>) => {
  let reading: Promise<Archive> | undefined;
  // By way of a blob: for a large file, Chromium's Response.text() takes more than twice as long.
  const read = async (): Promise<Archive> => {
    const answer = await request(url, { fetch: ask });
    return parseArchive(await (await answer.blob()).text());
  };
  return async (call) => {
    throwIfAborted(call?.signal);
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return await reading;
  };
};

const archiveOf = (value: Archive): (() => Promise<Archive>) => {
  let checked: Archive | undefined;
  return async () => (checked ??= checkArchive(value));
};

export const jsonAdapter = (options: JsonAdapterOptions): Adapter => {
  const archive = 'url' in options ? archiveAt(options.url, options.fetch) : archiveOf(options.archive);
  const find = async (id: DiscussionId, call: CallOptions | undefined): Promise<ArchivedDiscussion> => {
    const { discussions } = await archive(call);
    throwIfAborted(call?.signal);
    return discussions.find((discussion) => discussion.id === id) ?? { id, comments: [] };
  };

  return {
    name: 'json',

    async list(id, query, call): Promise<CommentPage> {
      const { comments, id: _, ...about } = await find(id, call);
      return { ...about, ...pageOf(comments, query), total: countApproved(comments), version: 0 };
    },

    async add() {
      throw new AfterwordError('unsupported', 'An archive file cannot be written to.');
    },

    async count(ids, call) {
      const discussions = await Promise.all(ids.map((id) => find(id, call)));
      return new Map(discussions.map(({ id, comments }) => [id, countApproved(comments)]));
    },

    async latest({ limit = 10 } = {}, call) {
      const { discussions } = await archive(call);
      throwIfAborted(call?.signal);
      return newestOf(
        discussions.flatMap(({ comments }) => comments),
        limit,
      );
    },

    async session() {
      return { author: null, may: [] };
    },
  };
};

// The waline adapter: the comments of a Waline server (1.39), over its API. Waline reads a text as Markdown and returns it as HTML. It counts
// likes but does not store whose they are, so this browser remembers its own.
import type { Adapter, CallOptions, Session } from '../core/adapter.js';
import { countGroups, groupsOf } from '../core/counting.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError, throwIfAborted } from '../core/errors.js';
import { withoutOwnership, type CommentId, type CommentRecord, type DiscussionId } from '../core/records.js';
import { advisedOn } from './advice.js';
import { jsonIn } from './json-in.js';
import { request } from './request.js';
import { walineError, type WalineAnswer } from './waline-errors.js';
import { likesKeptFor } from './waline-likes.js';
import { LIKE, recordsWith, walineId, walinePath, type WalineRow } from './waline-rows.js';
import { wholeDiscussions } from './whole-discussion.js';

export interface WalineAdapterOptions {
  /** The address of Waline: `https://comments.example`. */
  readonly url: string;
  /** Stands in for the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** The token that Waline gives a reader at sign-in, or a function that returns it. With it, readers may edit and remove their own
   *  comments. */
  readonly token?: string | (() => string | undefined);
  /** Shows avatars, which Waline loads from a third party. Default false. */
  readonly avatars?: boolean;
  /** Milliseconds until a call times out. Default 15,000. */
  readonly timeout?: number;
}

/** The most roots that Waline returns at a time. */
const ROOTS = 100;
export const walineAdapter = ({
  url,
  fetch: fetchOption,
  token,
  avatars = false,
  timeout,
}: WalineAdapterOptions): Adapter => {
  const base = `${url.replace(/\/+$/, '')}/api/`;
  // Waline refuses pages of other sites with status 403.
  const advised = advisedOn(base, (origin) => `${new URL(origin).hostname} must be in its SECURE_DOMAINS`, 'forbidden');
  const likes = likesKeptFor(url);
  const tokenNow = (): string | undefined => (typeof token === 'function' ? token() : token);

  const ask = async <T>(
    path: string,
    query: Readonly<Record<string, string | number>>,
    call: CallOptions = {},
    init: { readonly method?: string; readonly body?: unknown } = {},
  ): Promise<T> => {
    const { signal } = call;
    throwIfAborted(signal);
    const search = new URLSearchParams({ ...query, lang: 'en' }).toString();
    const signed = tokenNow();
    const asking = request(`${base}${path}?${search}`, {
      method: init.method ?? 'GET',
      headers: {
        ...(signed && { authorization: `Bearer ${signed}` }),
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
      signal,
      timeout,
      fetch: fetchOption,
    });
    const response = await advised(asking, call);
    const answer = (await jsonIn(response)) as WalineAnswer;
    const error = walineError(answer);
    if (error) throw error;
    return answer.data as T;
  };

  let signedIn: { readonly token: string; readonly id: Promise<string | undefined> } | undefined;
  /** The id of the signed-in reader, requested once for each token. */
  const readerId = async (): Promise<string | undefined> => {
    const signed = tokenNow();
    if (!signed) return undefined;
    if (signedIn?.token !== signed)
      signedIn = { token: signed, id: askWho().then(({ objectId }) => objectId?.toString()) };
    const asked = signedIn;
    return await asked.id.catch(() => {
      if (signedIn === asked) signedIn = undefined;
      return undefined;
    });
  };
  const askWho = (call?: CallOptions): Promise<{ objectId?: number | string; display_name?: string }> =>
    ask('token', {}, call);

  const walineRecord = recordsWith(avatars, likes);
  const flat = (id: DiscussionId, rows: readonly WalineRow[]): CommentRecord[] =>
    rows.flatMap((row) => [row, ...(row.children ?? [])]).map((row) => walineRecord(id, row));

  const readPage = (id: DiscussionId, page: number, sortBy: string, call?: CallOptions) =>
    ask<{ totalPages: number; data: WalineRow[] }>(
      'comment',
      { path: walinePath(id), pageSize: ROOTS, page, sortBy: `insertedAt_${sortBy}` },
      call,
    );

  const discussions = wholeDiscussions({
    readerId,

    async readAll(id, call) {
      const { totalPages, data } = await readPage(id, 1, 'asc', call);
      const records = flat(id, data);
      for (let page = 2; page <= totalPages; page += 1)
        records.push(...flat(id, (await readPage(id, page, 'asc', call)).data));
      // Pages shift when a comment is added or removed meanwhile: each comment is kept once.
      return [...new Map(records.map((record) => [record.id, record])).values()];
    },

    async send(id, draft: CommentDraft, root, call) {
      const { name, email, url: link } = draft.author;
      const body = {
        comment: draft.body.source,
        nick: name,
        ...(email && { mail: email }),
        ...(link && { link }),
        url: walinePath(id),
        ua: globalThis.navigator?.userAgent ?? '',
        ...(draft.parent !== null && { pid: walineId(draft.parent), rid: walineId(root ?? draft.parent) }),
      };
      return walineRecord(id, await ask<WalineRow>('comment', {}, call, { method: 'POST', body }));
    },

    async newest(id, call) {
      return flat(id, (await readPage(id, 1, 'desc', call)).data);
    },
  });

  const find = async (id: DiscussionId, comment: CommentId, call?: CallOptions): Promise<CommentRecord> => {
    const { records } = await discussions.list(id, {}, call);
    const record = records.find((one) => one.id === comment);
    if (!record) throw new AfterwordError('not-found', `There is no comment ${JSON.stringify(comment)} here.`);
    return record;
  };
  const change = async (
    comment: CommentId,
    method: 'PUT' | 'DELETE',
    body?: unknown,
    call?: CallOptions,
  ): Promise<void> => {
    await ask(`comment/${encodeURIComponent(comment)}`, {}, call, { method, ...(body !== undefined && { body }) });
  };

  /** Waline allows these only to the author of a comment, signed in. */
  const own: Pick<Adapter, 'edit' | 'remove'> = {
    async edit(id, comment, { body }, call) {
      await find(id, comment, call);
      await change(comment, 'PUT', { comment: body.source }, call);
      return await find(id, comment, call);
    },
    async remove(id, comment, call) {
      await find(id, comment, call);
      await change(comment, 'DELETE', undefined, call);
    },
  };

  return {
    name: 'waline',
    ...discussions,
    ...(token && own),

    async count(ids, call) {
      throwIfAborted(call?.signal);
      // Waline separates paths by commas, so a path with a comma is counted alone.
      const alone = ids.filter((id) => walinePath(id).includes(',')).map((id) => [id]);
      const groups = groupsOf(ids.filter((id) => !walinePath(id).includes(',')));
      return await countGroups([...groups, ...alone], async (group) => {
        if (walinePath(group[0]!).includes(','))
          return [[group[0]!, (await discussions.list(group[0]!, { limit: 1 }, call)).total]];
        const totals = await ask<number[]>('comment', { type: 'count', url: group.map(walinePath).join(',') }, call);
        return group.map((id, index) => [id, totals[index] ?? 0]);
      });
    },

    async latest({ limit = 10, discussion } = {}, call) {
      if (discussion !== undefined) {
        const { records } = await discussions.list(discussion, {}, call);
        return records
          .map(withoutOwnership)
          .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
          .slice(0, limit);
      }
      const rows = await ask<WalineRow[]>('comment', { type: 'recent', count: limit }, call);
      return rows.map((row) => walineRecord(row.url ?? '', row));
    },

    async react(id, comment, { name, on }, call) {
      if (name !== LIKE) throw new AfterwordError('unsupported', `Waline has only the reaction "${LIKE}".`);
      const record = await find(id, comment, call);
      if (likes.has(comment) === on) return record;
      await change(comment, 'PUT', { like: on }, call);
      likes.set(comment, on);
      return await find(id, comment, call);
    },

    async session(call): Promise<Session> {
      const me = tokenNow() ? await askWho(call) : {};
      if (me.objectId === undefined) return { author: null, permissions: ['add', 'react'] };
      const author = { id: String(me.objectId), name: me.display_name ?? '' };
      return { author, permissions: ['add', 'react', 'edit', 'remove'] };
    },
  };
};

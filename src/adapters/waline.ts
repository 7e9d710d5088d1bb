// The waline adapter: the comments of a Waline server (1.39), over its API. Waline reads a text as Markdown and returns it as HTML. It counts
// likes but does not store whose they are, so this browser remembers its own.
import type { Adapter, CallOptions, Session } from '../core/adapter.js';
import { countGroups, groupsOf } from '../core/counting.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError, throwIfAborted, type DraftField } from '../core/errors.js';
import { withoutOwnership, type CommentId, type CommentRecord, type DiscussionId } from '../core/records.js';
import type { LIKE as Like } from '../core/reactions.js';
import { advisedOn } from './advice.js';
import { jsonIn } from './json-in.js';
import { request } from './request.js';
import { likesKeptFor } from './waline-likes.js';
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

interface WalineRow {
  readonly objectId: number | string;
  readonly pid?: number | string | null;
  readonly nick?: string | null;
  readonly link?: string | null;
  readonly avatar?: string;
  readonly comment: string;
  readonly status?: string;
  readonly sticky?: boolean | number | null;
  readonly like?: number | null;
  /** Milliseconds since 1970; in lists rounded to seconds. */
  readonly time?: number | null;
  readonly type?: string;
  readonly user_id?: number | string | null;
  readonly url?: string;
  readonly children?: readonly WalineRow[];
}

interface Answer {
  readonly errno: number;
  readonly errmsg: string | Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** The only reaction that Waline has. Written out here: importing the constant would put it into a chunk of its own. */
const LIKE: typeof Like = 'like';
/** The most roots that Waline returns at a time. */
const ROOTS = 100;
/** Milliseconds that Waline requires between two comments from one address. */
const FLOOD_PAUSE = 60_000;

const FIELDS: Readonly<Record<string, DraftField>> = { comment: 'body', nick: 'name', mail: 'email', link: 'url' };

/** Waline reports most errors with status 200, in the language of the request: English. */
const walineError = ({ errno, errmsg }: Answer): AfterwordError | undefined => {
  if (!errno) return undefined;
  if (typeof errmsg === 'object') {
    const fields: Partial<Record<DraftField, 'required'>> = {};
    for (const name of Object.keys(errmsg)) if (FIELDS[name]) fields[FIELDS[name]] = 'required';
    return new AfterwordError('invalid', Object.values(errmsg).join(' '), { fields });
  }
  if (/duplicate/i.test(errmsg)) return new AfterwordError('conflict', errmsg);
  if (/too fast/i.test(errmsg)) return new AfterwordError('rate-limited', errmsg, { retryAfter: FLOOD_PAUSE });
  return new AfterwordError('unavailable', errmsg || `Waline answered with errno ${errno}.`);
};

/** The decoded path by which Waline identifies a page. A path whose escapes are not UTF-8 is not decoded. */
const walinePath = (id: DiscussionId): string => {
  if (!URL.canParse(id)) return id;
  const { pathname } = new URL(id);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
};

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
    const answer = (await jsonIn(response)) as Answer;
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

  const walineRecord = (id: DiscussionId, row: WalineRow): CommentRecord => {
    const comment = String(row.objectId);
    const count = row.like ?? 0;
    return {
      id: comment,
      discussion: id,
      parent: row.pid ? String(row.pid) : null,
      author: {
        ...(row.user_id ? { id: String(row.user_id) } : {}),
        name: row.nick ?? '',
        ...(row.link && { url: row.link }),
        ...(avatars && row.avatar && { avatar: row.avatar }),
        ...(row.type === 'administrator' && { role: 'author' }),
      },
      body: { format: 'html', source: row.comment },
      createdAt: new Date(Math.floor((row.time ?? Date.now()) / 1000) * 1000).toISOString(),
      status: row.status === undefined || row.status === 'approved' ? 'approved' : 'pending',
      kind: 'comment',
      ...(count > 0 && { reactions: { [LIKE]: { count, mine: likes.has(comment) } } }),
      ...(row.sticky ? { pinned: true } : {}),
      revision: 1,
    };
  };
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
        ...(draft.parent !== null && { pid: idOf(draft.parent), rid: idOf(root ?? draft.parent) }),
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

/** Ids are numbers in Waline's SQL stores and strings in its other stores. */
const idOf = (id: CommentId): number | string => (/^\d+$/.test(id) ? Number(id) : id);

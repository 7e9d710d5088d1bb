// The wordpress adapter: the comments of a WordPress site, over its REST API (wp/v2/comments), on pages of WordPress or on static pages that
// use it as a back end.
// Guests can reply only if the site has the plugin in wordpress.php. Readers can neither edit nor remove comments.
import type { Adapter, CallOptions, IdentityField, Session } from '../core/adapter.js';
import { countGroups } from '../core/counting.js';
import { loadable } from '../core/load-chunk.js';
import type { CommentDraft } from '../core/draft.js';
import { AfterwordError, asAfterwordError, throwIfAborted } from '../core/errors.js';
import type { CommentAuthor, CommentRecord, DiscussionId } from '../core/records.js';
import type { IDENTITY_FIELDS } from '../core/vocabulary.js';
import { advisedOn } from './advice.js';
import { jsonIn } from './json-in.js';
import { request } from './request.js';
import { markOwn, wholeDiscussions } from './whole-discussion.js';
import { wordpressError } from './wordpress-errors.js';
import { findNonce, isSamePage, postOfPage } from './wordpress-page.js';
import { escaped, FIELDS, recordsWith, type WordpressRow, unescaped } from './wordpress-rows.js';

export interface WordPressAdapterOptions {
  /** The REST API: `https://blog.example/wp-json`; without pretty permalinks `https://blog.example/?rest_route=`. */
  readonly url: string;
  /** Stands in for the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** What guests must fill in (Settings → Discussion). Default: name and e-mail. */
  readonly requiredFields?: readonly IdentityField[];
  /** Shows avatars, which WordPress loads from a third party. Default false. */
  readonly avatars?: boolean;
  /** Milliseconds until a call times out. Default 15,000. */
  readonly timeout?: number;
}

/** Written out here: importing the constant would put it into a chunk of its own. */
const NEEDS: typeof IDENTITY_FIELDS = ['name', 'email'];
/** The most comments that WordPress returns at a time. */
const ROWS = 100;
/** Requests at a time: a small site has few PHP workers. */
const AT_ONCE = 4;

const loadSearch = loadable(() => import('./wordpress-search.js'));

export const wordpressAdapter = ({
  url,
  fetch: fetchOption,
  requiredFields = NEEDS,
  avatars = false,
  timeout,
}: WordPressAdapterOptions): Adapter => {
  const base = url.replace(/\/+$/, '');
  const advised = advisedOn(base, (origin) => `a plugin or a proxy in front of WordPress must allow ${origin}`);
  const posts = new Map<DiscussionId, Promise<string>>();
  let nonce: Promise<string | undefined> | undefined;

  const ask = async (
    path: string,
    query: Readonly<Record<string, string | number>>,
    call: CallOptions = {},
    init: {
      readonly method?: string;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Response> => {
    const { signal } = call;
    throwIfAborted(signal);
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
    const address = base + path + (search && (base.includes('?') ? '&' : '?') + search);
    const options = { ...init, signal, timeout, fetch: fetchOption, parseError: wordpressError };
    return await advised(request(address, options), call);
  };
  const read = async <T>(response: Response): Promise<T> => (await jsonIn(response)) as T;

  const wordpressRecord = recordsWith({ avatars });

  const postOf = (id: DiscussionId, call?: CallOptions): Promise<string> => {
    let finding = posts.get(id);
    if (!finding) posts.set(id, (finding = findPost(id, call)));
    finding.catch(() => posts.delete(id));
    return finding;
  };
  /** The post of a discussion: by its number, by the current page of WordPress, or by its address. */
  const findPost = async (id: DiscussionId, call?: CallOptions): Promise<string> => {
    if (/^\d+$/.test(id)) return id;
    const here = postOfPage(id);
    if (here) return here;
    const slug = URL.canParse(id)
      ? new URL(id).pathname.split('/').findLast((part) => part && !/^comment-page-\d+$/.test(part))
      : id;
    for (const kind of ['posts', 'pages']) {
      const found = await read<{ id: number; link: string }[]>(
        await ask(`/wp/v2/${kind}`, { slug: slug ?? '', _fields: 'id,link' }, call),
      );
      const post = found.find(({ link }) => isSamePage(link, id)) ?? (URL.canParse(id) ? undefined : found[0]);
      if (post) return String(post.id);
    }
    throw new AfterwordError('not-found', `WordPress has no post at ${id}: use its number as discussion-id.`);
  };

  /** Every comment of a post in the order of their numbers, so that new ones come last and do not shift pages. */
  const readAll = async (id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]> => {
    const query = {
      post: await postOf(id, call),
      per_page: ROWS,
      order: 'asc',
      orderby: 'id',
      _fields: FIELDS,
      afterword: 1,
    };
    const first = await ask('/wp/v2/comments', query, call);
    const pages = Number(first.headers.get('x-wp-totalpages') ?? 1);
    const rows = await read<WordpressRow[]>(first);
    for (let page = 2; page <= pages; page += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, pages - page + 1) }, (_, index) => page + index);
      const more = await Promise.all(
        numbers.map(async (number) =>
          read<WordpressRow[]>(await ask('/wp/v2/comments', { ...query, page: number }, call)),
        ),
      );
      rows.push(...more.flat());
    }
    return [...new Map(rows.map((row) => [row.id, wordpressRecord(id, row)])).values()];
  };

  /** What is asked of a page, or this instead of an unknown page, which has no comments. */
  const known = async <T>(instead: T, asking: () => Promise<T>): Promise<T> => {
    try {
      return await asking();
    } catch (error) {
      if (asAfterwordError(error).code === 'not-found') return instead;
      throw error;
    }
  };

  const authorize = async (): Promise<Readonly<Record<string, string>>> => {
    nonce ??= findNonce(base, fetchOption);
    const value = await nonce;
    return value === undefined ? {} : { 'x-wp-nonce': value };
  };

  const askWho = async (call?: CallOptions): Promise<{ id: number; name: string; url: string } | undefined> => {
    const headers = await authorize();
    if (!headers['x-wp-nonce']) return undefined;
    return await read(await ask('/wp/v2/users/me', { _fields: 'id,name,url' }, call, { headers }));
  };
  let signedIn: Promise<string | undefined> | undefined;
  /** The id of the signed-in reader, requested once: signing in loads another page anyway. */
  const readerId = async (): Promise<string | undefined> => {
    signedIn ??= askWho().then((me) => me && String(me.id));
    return await signedIn.catch(() => (signedIn = undefined));
  };

  const send = async (
    id: DiscussionId,
    draft: CommentDraft,
    _root: string | null,
    call?: CallOptions,
  ): Promise<CommentRecord> => {
    const { name, email, url: website } = draft.author;
    const headers = await authorize();
    const isGuest = !headers['x-wp-nonce'];
    const body = new URLSearchParams({
      post: await postOf(id, call),
      ...(draft.parent !== null && { parent: draft.parent }),
      content: escaped(draft.body.source),
      ...(isGuest && {
        author_name: name,
        ...(email && { author_email: email }),
        ...(website && { author_url: website }),
      }),
    });
    // This content type needs no preflight.
    const type = 'application/x-www-form-urlencoded;charset=UTF-8';
    const init = { method: 'POST', body: body.toString(), headers: { ...headers, 'content-type': type } };
    return wordpressRecord(id, await read<WordpressRow>(await ask('/wp/v2/comments', { _fields: FIELDS }, call, init)));
  };

  const newest = async (id: DiscussionId, call?: CallOptions): Promise<readonly CommentRecord[]> => {
    const query = { post: await postOf(id, call), per_page: 20, order: 'desc', orderby: 'id', _fields: FIELDS };
    return (await read<WordpressRow[]>(await ask('/wp/v2/comments', query, call))).map((row) =>
      wordpressRecord(id, row),
    );
  };

  const countOf = (id: DiscussionId, call?: CallOptions): Promise<number> =>
    known(0, async () => {
      const query = { post: await postOf(id, call), per_page: 1, _fields: 'id', afterword: 1 };
      return Number((await ask('/wp/v2/comments', query, call, { method: 'HEAD' })).headers.get('x-wp-total') ?? 0);
    });

  return {
    name: 'wordpress',

    ...wholeDiscussions({ readAll: (id, call) => known([], () => readAll(id, call)), send, newest, readerId }),

    async count(ids, call) {
      return await countGroups(ids, async (id) => [[id, await countOf(id, call)]]);
    },

    async search(id, query, call) {
      throwIfAborted(call?.signal);
      const { searchWordPress } = await loadSearch();
      const page = await searchWordPress(query, async (searched, offset, count) => {
        const asked = { ...searched, offset, per_page: count, order: 'desc', orderby: 'date_gmt', _fields: FIELDS };
        return await known([], async () => {
          const post = await postOf(id, call);
          const rows = await read<WordpressRow[]>(await ask('/wp/v2/comments', { ...asked, post, afterword: 1 }, call));
          return rows.map((row) => wordpressRecord(id, row));
        });
      });
      return { ...page, records: await markOwn(page.records, readerId()) };
    },

    async latest({ limit = 10, discussion } = {}, call) {
      const query = { per_page: Math.min(limit, ROWS), order: 'desc', _fields: FIELDS, afterword: 1 };
      const post = discussion === undefined ? {} : { post: await postOf(discussion, call) };
      const rows = await read<WordpressRow[]>(await ask('/wp/v2/comments', { ...query, ...post }, call));
      return rows.map((row) => wordpressRecord(discussion ?? String(row.post), row));
    },

    async session(call): Promise<Session> {
      const me = await askWho(call);
      if (!me) return { author: null, permissions: ['add'], requiredFields };
      const author: CommentAuthor = { id: String(me.id), name: unescaped(me.name), ...(me.url && { url: me.url }) };
      return { author, permissions: ['add'] };
    },
  };
};

// Makes the Atom feeds of a server. Each feed is made once for each version of its content and is cached with the pages. So a feed
// reader that asks whether its copy is still current costs one query.
import type { CommentRecord } from '../core/records.js';
import type { MailMessages } from '../locales/mail-messages.js';
import { ANSWER_BYTES, firstWithin, recordBytes } from '../core/weight.js';
import { routePath } from '../protocol/page-routes.js';
import { routes } from '../protocol/routes.js';
import { BodyCache } from './body-cache.js';
import { digest } from './digest.js';
import { feedOf, articleUrl, siteFeedId } from './feed.js';
import type { CachedPage, PageCache } from './page-cache.js';
import { Content } from './reply.js';
import type { Store } from './store.js';

/** Entries of a feed. */
const LENGTH = 50;

interface Told {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly records: readonly CommentRecord[];
}

export class FeedMaker {
  readonly #store: Store;
  readonly #pages: PageCache;
  readonly #words: () => Promise<MailMessages>;
  readonly #bodies = new BodyCache();
  #id: Promise<string> | undefined;

  /** @param words those of the site's language */
  constructor(store: Store, pages: PageCache, words: () => Promise<MailMessages>) {
    this.#store = store;
    this.#pages = pages;
    this.#words = words;
  }

  /**
   * @param site where readers reach the server; '' if that is not configured
   * @param discussion the discussion of the feed; without it, the feed of all discussions
   */
  async get(site: string, discussion: string | undefined): Promise<Content> {
    const key = JSON.stringify(['feed', discussion ?? null]);
    const version = await this.#version(discussion);
    if (version !== undefined) {
      const make = async (): Promise<CachedPage> => ({
        version,
        content: await this.#make(site, discussion, await this.#told(discussion)),
      });
      return (await this.#pages.get(key, version, make)).content;
    }
    // A store without version numbers is asked for the content each time; only the finished feed is cached.
    const told = await this.#told(discussion);
    const name = await digest(JSON.stringify(told));
    const make = async (): Promise<CachedPage> => ({
      version: name,
      content: await this.#make(site, discussion, told),
    });
    return (await this.#pages.get(key, name, make)).content;
  }

  async #version(discussion: string | undefined): Promise<number | string | undefined> {
    return discussion === undefined
      ? await this.#store.latestVersion?.(LENGTH)
      : await this.#store.version?.(discussion);
  }

  async #told(discussion: string | undefined): Promise<Told> {
    const newest = (await this.#store.latest?.({ limit: LENGTH, discussion })) ?? [];
    const records = firstWithin(newest, recordBytes, ANSWER_BYTES);
    if (discussion === undefined) return { records };
    const { title, url } = await this.#store.list(discussion, { limit: 1 });
    return { title, url, records };
  }

  async #make(site: string, discussion: string | undefined, told: Told): Promise<Content> {
    const path = routePath(routes.feed, { discussion });
    const id = siteFeedId(site, await this.#storeId());
    const contents = await this.#bodies.htmlOf(
      told.records.map((record) => ({ body: record.body, page: articleUrl(record, told.url) })),
    );
    const words = await this.#words();
    return new Content(feedOf({ id, self: site && site + path, discussion, ...told, contents, words }));
  }

  /** The store's id. For a store without one, an id that lasts as long as the server runs. */
  #storeId(): Promise<string> {
    this.#id ??= this.#store.storeId?.() ?? Promise.resolve(crypto.randomUUID());
    // After a failure it is asked for again.
    this.#id.catch(() => (this.#id = undefined));
    return this.#id;
  }
}

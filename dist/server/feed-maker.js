import { ANSWER_BYTES, firstWithin, recordBytes } from "../core/weight.js";
import { routePath } from "../protocol/page-routes.js";
import { routes } from "../protocol/routes.js";
import { BodyCache } from "./body-cache.js";
import { digest } from "./digest.js";
import { articleUrl, feedOf, siteFeedId } from "./feed.js";
import { Content } from "./reply.js";
// src/server/feed-maker.ts
/** Entries of a feed. */
var LENGTH = 50;
var FeedMaker = class {
	#store;
	#pages;
	#words;
	#bodies = new BodyCache();
	#id;
	/** @param words those of the site's language */
	constructor(store, pages, words) {
		this.#store = store;
		this.#pages = pages;
		this.#words = words;
	}
	/**
	* @param site where readers reach the server; '' if that is not configured
	* @param discussion the discussion of the feed; without it, the feed of all discussions
	*/
	async get(site, discussion) {
		const key = JSON.stringify(["feed", discussion ?? null]);
		const version = await this.#version(discussion);
		if (version !== void 0) {
			const make = async () => ({
				version,
				content: await this.#make(site, discussion, await this.#told(discussion))
			});
			return (await this.#pages.get(key, version, make)).content;
		}
		const told = await this.#told(discussion);
		const name = await digest(JSON.stringify(told));
		const make = async () => ({
			version: name,
			content: await this.#make(site, discussion, told)
		});
		return (await this.#pages.get(key, name, make)).content;
	}
	async #version(discussion) {
		return discussion === void 0 ? await this.#store.latestVersion?.(LENGTH) : await this.#store.version?.(discussion);
	}
	async #told(discussion) {
		const newest = await this.#store.latest?.({
			limit: LENGTH,
			discussion
		}) ?? [];
		const records = firstWithin(newest, recordBytes, ANSWER_BYTES);
		if (discussion === void 0) return { records };
		const { title, url } = await this.#store.list(discussion, { limit: 1 });
		return {
			title,
			url,
			records
		};
	}
	async #make(site, discussion, told) {
		const path = routePath(routes.feed, { discussion });
		const id = siteFeedId(site, await this.#storeId());
		const contents = await this.#bodies.htmlOf(told.records.map((record) => ({
			body: record.body,
			page: articleUrl(record, told.url)
		})));
		const words = await this.#words();
		return new Content(feedOf({
			id,
			self: site && site + path,
			discussion,
			...told,
			contents,
			words
		}));
	}
	/** The store's id. For a store without one, an id that lasts as long as the server runs. */
	#storeId() {
		this.#id ??= this.#store.storeId?.() ?? Promise.resolve(crypto.randomUUID());
		this.#id.catch(() => this.#id = void 0);
		return this.#id;
	}
};
export { FeedMaker };

//# sourceMappingURL=feed-maker.js.map
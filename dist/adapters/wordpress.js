import { countGroups } from "../core/counting.js";
import { loadable } from "../core/load-chunk.js";
import { AfterwordError, asAfterwordError, throwIfAborted } from "../core/errors.js";
import { advisedOn } from "./advice.js";
import { jsonIn } from "./json-in.js";
import { request } from "./request.js";
import { markOwn, wholeDiscussions } from "./whole-discussion.js";
import { wordpressError } from "./wordpress-errors.js";
import { findNonce, isSamePage, postOfPage } from "./wordpress-page.js";
import { FIELDS, escaped, recordsWith, unescaped } from "./wordpress-rows.js";
// src/adapters/wordpress.ts
/** Written out here: importing the constant would put it into a chunk of its own. */
var NEEDS = ["name", "email"];
/** The most comments that WordPress returns at a time. */
var ROWS = 100;
/** Requests at a time: a small site has few PHP workers. */
var AT_ONCE = 4;
var loadSearch = loadable(() => import("./wordpress-search.js"));
var wordpressAdapter = ({ url, fetch: fetchOption, requiredFields = NEEDS, avatars = false, timeout }) => {
	const base = url.replace(/\/+$/, "");
	const advised = advisedOn(base, (origin) => `a plugin or a proxy in front of WordPress must allow ${origin}`);
	const posts = /* @__PURE__ */ new Map();
	let nonce;
	const ask = async (path, query, call = {}, init = {}) => {
		const { signal } = call;
		throwIfAborted(signal);
		const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
		const address = base + path + (search && (base.includes("?") ? "&" : "?") + search);
		const options = {
			...init,
			signal,
			timeout,
			fetch: fetchOption,
			parseError: wordpressError
		};
		return await advised(request(address, options), call);
	};
	const read = async (response) => await jsonIn(response);
	const wordpressRecord = recordsWith({ avatars });
	const postOf = (id, call) => {
		let finding = posts.get(id);
		if (!finding) posts.set(id, finding = findPost(id, call));
		finding.catch(() => posts.delete(id));
		return finding;
	};
	/** The post of a discussion: by its number, by the current page of WordPress, or by its address. */
	const findPost = async (id, call) => {
		if (/^\d+$/.test(id)) return id;
		const here = postOfPage(id);
		if (here) return here;
		const slug = URL.canParse(id) ? new URL(id).pathname.split("/").findLast((part) => part && !/^comment-page-\d+$/.test(part)) : id;
		for (const kind of ["posts", "pages"]) {
			const found = await read(await ask(`/wp/v2/${kind}`, {
				slug: slug ?? "",
				_fields: "id,link"
			}, call));
			const post = found.find(({ link }) => isSamePage(link, id)) ?? (URL.canParse(id) ? void 0 : found[0]);
			if (post) return String(post.id);
		}
		throw new AfterwordError("not-found", `WordPress has no post at ${id}: use its number as discussion-id.`);
	};
	/** Every comment of a post in the order of their numbers, so that new ones come last and do not shift pages. */
	const readAll = async (id, call) => {
		const query = {
			post: await postOf(id, call),
			per_page: ROWS,
			order: "asc",
			orderby: "id",
			_fields: FIELDS,
			afterword: 1
		};
		const first = await ask("/wp/v2/comments", query, call);
		const pages = Number(first.headers.get("x-wp-totalpages") ?? 1);
		const rows = await read(first);
		for (let page = 2; page <= pages; page += AT_ONCE) {
			const numbers = Array.from({ length: Math.min(AT_ONCE, pages - page + 1) }, (_, index) => page + index);
			const more = await Promise.all(numbers.map(async (number) => read(await ask("/wp/v2/comments", {
				...query,
				page: number
			}, call))));
			rows.push(...more.flat());
		}
		return [...new Map(rows.map((row) => [row.id, wordpressRecord(id, row)])).values()];
	};
	/** What is asked of a page, or this instead of an unknown page, which has no comments. */
	const known = async (instead, asking) => {
		try {
			return await asking();
		} catch (error) {
			if (asAfterwordError(error).code === "not-found") return instead;
			throw error;
		}
	};
	const authorize = async () => {
		nonce ??= findNonce(base, fetchOption);
		const value = await nonce;
		return value === void 0 ? {} : { "x-wp-nonce": value };
	};
	const askWho = async (call) => {
		const headers = await authorize();
		if (!headers["x-wp-nonce"]) return void 0;
		return await read(await ask("/wp/v2/users/me", { _fields: "id,name,url" }, call, { headers }));
	};
	let signedIn;
	/** The id of the signed-in reader, requested once: signing in loads another page anyway. */
	const readerId = async () => {
		signedIn ??= askWho().then((me) => me && String(me.id));
		return await signedIn.catch(() => signedIn = void 0);
	};
	const send = async (id, draft, _root, call) => {
		const { name, email, url: website } = draft.author;
		const headers = await authorize();
		const isGuest = !headers["x-wp-nonce"];
		const body = new URLSearchParams({
			post: await postOf(id, call),
			...draft.parent !== null && { parent: draft.parent },
			content: escaped(draft.body.source),
			...isGuest && {
				author_name: name,
				...email && { author_email: email },
				...website && { author_url: website }
			}
		});
		const type = "application/x-www-form-urlencoded;charset=UTF-8";
		const init = {
			method: "POST",
			body: body.toString(),
			headers: {
				...headers,
				"content-type": type
			}
		};
		return wordpressRecord(id, await read(await ask("/wp/v2/comments", { _fields: FIELDS }, call, init)));
	};
	const newest = async (id, call) => {
		const query = {
			post: await postOf(id, call),
			per_page: 20,
			order: "desc",
			orderby: "id",
			_fields: FIELDS
		};
		return (await read(await ask("/wp/v2/comments", query, call))).map((row) => wordpressRecord(id, row));
	};
	const countOf = (id, call) => known(0, async () => {
		const query = {
			post: await postOf(id, call),
			per_page: 1,
			_fields: "id",
			afterword: 1
		};
		return Number((await ask("/wp/v2/comments", query, call, { method: "HEAD" })).headers.get("x-wp-total") ?? 0);
	});
	return {
		name: "wordpress",
		...wholeDiscussions({
			readAll: (id, call) => known([], () => readAll(id, call)),
			send,
			newest,
			readerId
		}),
		async count(ids, call) {
			return await countGroups(ids, async (id) => [[id, await countOf(id, call)]]);
		},
		async search(id, query, call) {
			throwIfAborted(call?.signal);
			const { searchWordPress } = await loadSearch();
			const page = await searchWordPress(query, async (searched, offset, count) => {
				const asked = {
					...searched,
					offset,
					per_page: count,
					order: "desc",
					orderby: "date_gmt",
					_fields: FIELDS
				};
				return await known([], async () => {
					const post = await postOf(id, call);
					return (await read(await ask("/wp/v2/comments", {
						...asked,
						post,
						afterword: 1
					}, call))).map((row) => wordpressRecord(id, row));
				});
			});
			return {
				...page,
				records: await markOwn(page.records, readerId())
			};
		},
		async latest({ limit = 10, discussion } = {}, call) {
			const query = {
				per_page: Math.min(limit, ROWS),
				order: "desc",
				_fields: FIELDS,
				afterword: 1
			};
			const post = discussion === void 0 ? {} : { post: await postOf(discussion, call) };
			return (await read(await ask("/wp/v2/comments", {
				...query,
				...post
			}, call))).map((row) => wordpressRecord(discussion ?? String(row.post), row));
		},
		async session(call) {
			const me = await askWho(call);
			if (!me) return {
				author: null,
				permissions: ["add"],
				requiredFields
			};
			return {
				author: {
					id: String(me.id),
					name: unescaped(me.name),
					...me.url && { url: me.url }
				},
				permissions: ["add"]
			};
		}
	};
};
export { wordpressAdapter };

//# sourceMappingURL=wordpress.js.map
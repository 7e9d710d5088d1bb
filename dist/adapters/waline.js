import { countGroups, groupsOf } from "../core/counting.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { withoutOwnership } from "../core/records.js";
import { advisedOn } from "./advice.js";
import { jsonIn } from "./json-in.js";
import { request } from "./request.js";
import { likesKeptFor } from "./waline-likes.js";
import { wholeDiscussions } from "./whole-discussion.js";
// src/adapters/waline.ts
/** The only reaction that Waline has. Written out here: importing the constant would put it into a chunk of its own. */
var LIKE = "like";
/** The most roots that Waline returns at a time. */
var ROOTS = 100;
/** Milliseconds that Waline requires between two comments from one address. */
var FLOOD_PAUSE = 6e4;
var FIELDS = {
	comment: "body",
	nick: "name",
	mail: "email",
	link: "url"
};
/** Waline reports most errors with status 200, in the language of the request: English. */
var walineError = ({ errno, errmsg }) => {
	if (!errno) return void 0;
	if (typeof errmsg === "object") {
		const fields = {};
		for (const name of Object.keys(errmsg)) if (FIELDS[name]) fields[FIELDS[name]] = "required";
		return new AfterwordError("invalid", Object.values(errmsg).join(" "), { fields });
	}
	if (/duplicate/i.test(errmsg)) return new AfterwordError("conflict", errmsg);
	if (/too fast/i.test(errmsg)) return new AfterwordError("rate-limited", errmsg, { retryAfter: FLOOD_PAUSE });
	return new AfterwordError("unavailable", errmsg || `Waline answered with errno ${errno}.`);
};
/** The decoded path by which Waline identifies a page. A path whose escapes are not UTF-8 is not decoded. */
var walinePath = (id) => {
	if (!URL.canParse(id)) return id;
	const { pathname } = new URL(id);
	try {
		return decodeURI(pathname);
	} catch {
		return pathname;
	}
};
var walineAdapter = ({ url, fetch: fetchOption, token, avatars = false, timeout }) => {
	const base = `${url.replace(/\/+$/, "")}/api/`;
	const advised = advisedOn(base, (origin) => `${new URL(origin).hostname} must be in its SECURE_DOMAINS`, "forbidden");
	const likes = likesKeptFor(url);
	const tokenNow = () => typeof token === "function" ? token() : token;
	const ask = async (path, query, call = {}, init = {}) => {
		const { signal } = call;
		throwIfAborted(signal);
		const search = new URLSearchParams({
			...query,
			lang: "en"
		}).toString();
		const signed = tokenNow();
		const asking = request(`${base}${path}?${search}`, {
			method: init.method ?? "GET",
			headers: {
				...signed && { authorization: `Bearer ${signed}` },
				...init.body !== void 0 && { "content-type": "application/json" }
			},
			...init.body !== void 0 && { body: JSON.stringify(init.body) },
			signal,
			timeout,
			fetch: fetchOption
		});
		const response = await advised(asking, call);
		const answer = await jsonIn(response);
		const error = walineError(answer);
		if (error) throw error;
		return answer.data;
	};
	let signedIn;
	/** The id of the signed-in reader, requested once for each token. */
	const readerId = async () => {
		const signed = tokenNow();
		if (!signed) return void 0;
		if (signedIn?.token !== signed) signedIn = {
			token: signed,
			id: askWho().then(({ objectId }) => objectId?.toString())
		};
		const asked = signedIn;
		return await asked.id.catch(() => {
			if (signedIn === asked) signedIn = void 0;
		});
	};
	const askWho = (call) => ask("token", {}, call);
	const walineRecord = (id, row) => {
		const comment = String(row.objectId);
		const count = row.like ?? 0;
		return {
			id: comment,
			discussion: id,
			parent: row.pid ? String(row.pid) : null,
			author: {
				...row.user_id ? { id: String(row.user_id) } : {},
				name: row.nick ?? "",
				...row.link && { url: row.link },
				...avatars && row.avatar && { avatar: row.avatar },
				...row.type === "administrator" && { role: "author" }
			},
			body: {
				format: "html",
				source: row.comment
			},
			createdAt: (/* @__PURE__ */ new Date(Math.floor((row.time ?? Date.now()) / 1e3) * 1e3)).toISOString(),
			status: row.status === void 0 || row.status === "approved" ? "approved" : "pending",
			kind: "comment",
			...count > 0 && { reactions: { [LIKE]: {
				count,
				mine: likes.has(comment)
			} } },
			...row.sticky ? { pinned: true } : {},
			revision: 1
		};
	};
	const flat = (id, rows) => rows.flatMap((row) => [row, ...row.children ?? []]).map((row) => walineRecord(id, row));
	const readPage = (id, page, sortBy, call) => ask("comment", {
		path: walinePath(id),
		pageSize: ROOTS,
		page,
		sortBy: `insertedAt_${sortBy}`
	}, call);
	const discussions = wholeDiscussions({
		readerId,
		async readAll(id, call) {
			const { totalPages, data } = await readPage(id, 1, "asc", call);
			const records = flat(id, data);
			for (let page = 2; page <= totalPages; page += 1) records.push(...flat(id, (await readPage(id, page, "asc", call)).data));
			return [...new Map(records.map((record) => [record.id, record])).values()];
		},
		async send(id, draft, root, call) {
			const { name, email, url: link } = draft.author;
			const body = {
				comment: draft.body.source,
				nick: name,
				...email && { mail: email },
				...link && { link },
				url: walinePath(id),
				ua: globalThis.navigator?.userAgent ?? "",
				...draft.parent !== null && {
					pid: idOf(draft.parent),
					rid: idOf(root ?? draft.parent)
				}
			};
			return walineRecord(id, await ask("comment", {}, call, {
				method: "POST",
				body
			}));
		},
		async newest(id, call) {
			return flat(id, (await readPage(id, 1, "desc", call)).data);
		}
	});
	const find = async (id, comment, call) => {
		const { records } = await discussions.list(id, {}, call);
		const record = records.find((one) => one.id === comment);
		if (!record) throw new AfterwordError("not-found", `There is no comment ${JSON.stringify(comment)} here.`);
		return record;
	};
	const change = async (comment, method, body, call) => {
		await ask(`comment/${encodeURIComponent(comment)}`, {}, call, {
			method,
			...body !== void 0 && { body }
		});
	};
	/** Waline allows these only to the author of a comment, signed in. */
	const own = {
		async edit(id, comment, { body }, call) {
			await find(id, comment, call);
			await change(comment, "PUT", { comment: body.source }, call);
			return await find(id, comment, call);
		},
		async remove(id, comment, call) {
			await find(id, comment, call);
			await change(comment, "DELETE", void 0, call);
		}
	};
	return {
		name: "waline",
		...discussions,
		...token && own,
		async count(ids, call) {
			throwIfAborted(call?.signal);
			const alone = ids.filter((id) => walinePath(id).includes(",")).map((id) => [id]);
			const groups = groupsOf(ids.filter((id) => !walinePath(id).includes(",")));
			return await countGroups([...groups, ...alone], async (group) => {
				if (walinePath(group[0]).includes(",")) return [[group[0], (await discussions.list(group[0], { limit: 1 }, call)).total]];
				const totals = await ask("comment", {
					type: "count",
					url: group.map(walinePath).join(",")
				}, call);
				return group.map((id, index) => [id, totals[index] ?? 0]);
			});
		},
		async latest({ limit = 10, discussion } = {}, call) {
			if (discussion !== void 0) {
				const { records } = await discussions.list(discussion, {}, call);
				return records.map(withoutOwnership).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt)).slice(0, limit);
			}
			return (await ask("comment", {
				type: "recent",
				count: limit
			}, call)).map((row) => walineRecord(row.url ?? "", row));
		},
		async react(id, comment, { name, on }, call) {
			if (name !== LIKE) throw new AfterwordError("unsupported", `Waline has only the reaction "${LIKE}".`);
			const record = await find(id, comment, call);
			if (likes.has(comment) === on) return record;
			await change(comment, "PUT", { like: on }, call);
			likes.set(comment, on);
			return await find(id, comment, call);
		},
		async session(call) {
			const me = tokenNow() ? await askWho(call) : {};
			if (me.objectId === void 0) return {
				author: null,
				permissions: ["add", "react"]
			};
			return {
				author: {
					id: String(me.objectId),
					name: me.display_name ?? ""
				},
				permissions: [
					"add",
					"react",
					"edit",
					"remove"
				]
			};
		}
	};
};
/** Ids are numbers in Waline's SQL stores and strings in its other stores. */
var idOf = (id) => /^\d+$/.test(id) ? Number(id) : id;
export { walineAdapter };

//# sourceMappingURL=waline.js.map
import { countGroups, groupsOf } from "../core/counting.js";
import { AfterwordError, throwIfAborted } from "../core/errors.js";
import { withoutOwnership } from "../core/records.js";
import { advisedOn } from "./advice.js";
import { jsonIn } from "./json-in.js";
import { request } from "./request.js";
import { walineError } from "./waline-errors.js";
import { likesKeptFor } from "./waline-likes.js";
import { LIKE, recordsWith, walineId, walinePath } from "./waline-rows.js";
import { wholeDiscussions } from "./whole-discussion.js";
// src/adapters/waline.ts
/** The most roots that Waline returns at a time. */
var ROOTS = 100;
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
	const walineRecord = recordsWith(avatars, likes);
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
					pid: walineId(draft.parent),
					rid: walineId(root ?? draft.parent)
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
			if (name !== "like") throw new AfterwordError("unsupported", `Waline has only the reaction "${LIKE}".`);
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
export { walineAdapter };

//# sourceMappingURL=waline.js.map
// src/adapters/waline-rows.ts
/** The only reaction that Waline has. Written out here: importing the constant would put it into a chunk of its own. */
var LIKE = "like";
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
/** Ids are numbers in Waline's SQL stores and strings in its other stores. */
var walineId = (id) => /^\d+$/.test(id) ? Number(id) : id;
/** Makes the function that converts rows to records. */
var recordsWith = (avatars, likes) => (id, row) => {
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
		...count > 0 && { reactions: { ["like"]: {
			count,
			mine: likes.has(comment)
		} } },
		...row.sticky ? { pinned: true } : {},
		revision: 1
	};
};
export { LIKE, recordsWith, walineId, walinePath };

//# sourceMappingURL=waline-rows.js.map
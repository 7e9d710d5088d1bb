import { AfterwordError } from "../../core/errors.js";
import { scoreOf } from "../../core/order.js";
// src/server/sql/rows.ts
/**
* Text as every database has it: PostgreSQL takes no NUL, SQLite's drivers end at one, and half a surrogate pair is no
* character to either. A replacement character stands in their place, when text is written and when it is sought.
*/
var storable = (text) => text.replace(/[\0\p{Cs}]/gu, "�");
/** A parameter of a query, as what it is compared with was stored. */
var asStored = (parameter) => typeof parameter === "string" ? storable(parameter) : parameter;
var orNull = (text) => text === void 0 ? null : storable(text);
var columnsOf = (record) => ({
	discussion: storable(record.discussion),
	id: storable(record.id),
	parent: record.parent === null ? null : storable(record.parent),
	time: Date.parse(record.createdAt),
	id_length: record.id.length,
	pinned: record.pinned ? 1 : 0,
	cost: 0 - scoreOf(record),
	author_id: orNull(record.author.id),
	author_name: storable(record.author.name),
	author_url: orNull(record.author.url),
	author_avatar: orNull(record.author.avatar),
	author_role: record.author.role ?? null,
	format: record.body.format,
	source: storable(record.body.source),
	created_at: record.createdAt,
	edited_at: record.editedAt ?? null,
	status: record.status,
	kind: record.kind,
	reactions: record.reactions ? JSON.stringify(countsOf(record.reactions)) : null,
	revision: record.revision
});
var countsOf = (reactions) => Object.fromEntries(Object.entries(reactions).map(([name, { count }]) => [storable(name), count]));
/** @param mine which reactions are the reader's own */
var recordOf = (row, mine) => ({
	id: row.id,
	discussion: row.discussion,
	parent: row.parent,
	author: {
		...row.author_id !== null && { id: row.author_id },
		name: row.author_name,
		...row.author_url !== null && { url: row.author_url },
		...row.author_avatar !== null && { avatar: row.author_avatar },
		...row.author_role !== null && { role: row.author_role }
	},
	body: {
		format: row.format,
		source: row.source
	},
	createdAt: row.created_at,
	...row.edited_at !== null && { editedAt: row.edited_at },
	status: row.status,
	kind: row.kind,
	...row.reactions !== null && { reactions: reactionsOf(row.reactions, mine) },
	...row.pinned === 1 && { pinned: true },
	revision: row.revision,
	...row.replies > 0 && { replies: row.replies }
});
var reactionsOf = (json, mine) => Object.fromEntries(Object.entries(JSON.parse(json)).map(([name, count]) => [name, {
	count,
	mine: mine?.has(name) ?? false
}]));
/** Whether readers see a comment: an approved one, or the place that a removed one's replies hang from. */
var isSeen = ({ status, replies }) => status === "approved" || status === "removed" && replies > 0;
/** The columns that order roots of one kind (pinned or not), and whether they ascend. */
var ORDERS = {
	oldest: {
		columns: [
			"time",
			"id_length",
			"id"
		],
		ascends: true
	},
	newest: {
		columns: [
			"time",
			"id_length",
			"id"
		],
		ascends: false
	},
	best: {
		columns: [
			"cost",
			"time",
			"id_length",
			"id"
		],
		ascends: true
	}
};
var cursorOf = (place) => btoa(encodeURIComponent(JSON.stringify(place)));
/** @throws AfterwordError `invalid` */
var placeIn = (cursor, length) => {
	try {
		const place = JSON.parse(decodeURIComponent(atob(cursor)));
		if (Array.isArray(place) && place.length === length && place.every((part, index) => index === length - 1 ? typeof part === "string" : Number.isSafeInteger(part))) return place;
	} catch {}
	throw new AfterwordError("invalid", "This is no cursor of this list.");
};
export { ORDERS, asStored, columnsOf, cursorOf, isSeen, placeIn, recordOf, storable };

//# sourceMappingURL=rows.js.map
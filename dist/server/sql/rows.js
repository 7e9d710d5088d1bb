import { AfterwordError } from "../../core/errors.js";
import { scoreOf } from "../../core/order.js";
import { textBytes } from "../../core/weight.js";
// src/server/sql/rows.ts
/**
* Text as every database has it: PostgreSQL takes no NUL, SQLite's drivers end at one, and half a surrogate pair is no
* character to either. A replacement character stands in their place, when text is written and when it is sought.
*/
var storable = (text) => text.replace(/[\0\p{Cs}]/gu, "�");
/** A parameter of a query, as what it is compared with was stored. */
var asStored = (parameter) => typeof parameter === "string" ? storable(parameter) : parameter;
/** The largest number of an integer column. */
var LARGEST_INTEGER = 2 ** 31 - 1;
/** A number that an archive gives, as an integer column takes it. */
var asInteger = (number) => Math.max(-LARGEST_INTEGER, Math.min(LARGEST_INTEGER, Math.trunc(number)));
var orNull = (text) => text === void 0 ? null : storable(text);
var columnsOf = (record) => ({
	discussion: storable(record.discussion),
	id: storable(record.id),
	parent: record.parent === null ? null : storable(record.parent),
	time: Date.parse(record.createdAt),
	id_length: record.id.length,
	pinned: record.pinned ? 1 : 0,
	cost: 0 - asInteger(scoreOf(record)),
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
	revision: asInteger(record.revision),
	reactions_revision: asInteger(record.reactionsRevision ?? 0)
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
	...row.reactions_revision > 0 && { reactionsRevision: row.reactions_revision },
	...row.visible_replies > 0 && { replies: row.visible_replies }
});
var reactionsOf = (json, mine) => Object.fromEntries(Object.entries(JSON.parse(json)).map(([name, count]) => [name, {
	count,
	mine: mine?.has(name) ?? false
}]));
/** Bytes that a row has as a record in JSON, roughly. */
var rowBytes = (row) => 400 + textBytes(row.source) + textBytes(row.author_name) + (row.author_url?.length ?? 0) + (row.author_avatar?.length ?? 0) + 2 * (row.reactions?.length ?? 0);
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
var isWithin = (value, least, most) => Number.isSafeInteger(value) && value >= least && value <= most;
/** What can stand in each column of a place: a database refuses to compare a column with a number it could not hold. */
var PARTS = {
	pinned: (value) => value === 0 || value === 1,
	cost: (value) => isWithin(value, -LARGEST_INTEGER, LARGEST_INTEGER),
	time: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
	id_length: (value) => isWithin(value, 0, LARGEST_INTEGER),
	id: (value) => typeof value === "string",
	discussion: (value) => typeof value === "string",
	reported_at: (value) => typeof value === "string"
};
/**
* @param columns those the place is made of
* @throws AfterwordError `invalid`
*/
var placeIn = (cursor, columns) => {
	try {
		const place = JSON.parse(decodeURIComponent(atob(cursor)));
		if (Array.isArray(place) && place.length === columns.length && columns.every((column, index) => PARTS[column](place[index]))) return place;
	} catch {}
	throw new AfterwordError("invalid", "This is no cursor of this list.");
};
export { ORDERS, asStored, columnsOf, cursorOf, isSeen, placeIn, recordOf, rowBytes, storable };

//# sourceMappingURL=rows.js.map
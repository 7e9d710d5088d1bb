import { AfterwordError } from "../../core/errors.js";
import { bestTimeOf } from "../../core/order.js";
import { textBytes } from "../../core/weight.js";
// src/server/sql/rows.ts
/**
* Text as every database can store it. PostgreSQL refuses NUL, SQLite's drivers cut the text there, and neither takes half of a
* surrogate pair. Each is replaced by a replacement character, in text that is written and in text that is searched for.
*/
var storable = (text) => text.replace(/[\0\p{Cs}]/gu, "�");
/** A parameter of a query, changed in the same way as stored text. */
var asStored = (parameter) => typeof parameter === "string" ? storable(parameter) : parameter;
/** The largest number of an integer column. */
var LARGEST_INTEGER = 2 ** 31 - 1;
/** A number from an archive, limited to the range of an integer column. */
var asInteger = (number) => Math.max(-LARGEST_INTEGER, Math.min(LARGEST_INTEGER, Math.trunc(number)));
/** A time, limited to the range of a cursor. */
var asSafeInteger = (number) => Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, number));
var orNull = (text) => text === void 0 ? null : storable(text);
var columnsOf = (record) => ({
	discussion: storable(record.discussion),
	id: storable(record.id),
	parent: record.parent === null ? null : storable(record.parent),
	time: Date.parse(record.createdAt),
	id_length: record.id.length,
	pinned: record.pinned ? 1 : 0,
	best_time: asSafeInteger(bestTimeOf({
		record,
		time: Date.parse(record.createdAt)
	})),
	author_id: orNull(record.author.id),
	author_name: storable(record.author.name),
	author_url: orNull(record.author.url),
	author_avatar: orNull(record.author.avatar),
	author_role: record.author.role ?? null,
	format: record.body.format,
	source: storable(record.body.source),
	created_at: record.createdAt,
	edited_at: record.editedAt ?? null,
	edited_by: record.editedBy ?? null,
	status: record.status,
	kind: record.kind,
	reactions: record.reactions ? JSON.stringify(countsOf(record.reactions)) : null,
	revision: asInteger(record.revision),
	reactions_revision: asInteger(record.reactionsRevision ?? 0)
});
var countsOf = (reactions) => Object.fromEntries(Object.entries(reactions).map(([name, { count }]) => [storable(name), count]));
/** @param mine which reactions are the reader's own */
var recordFromRow = (row, mine) => ({
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
	...row.edited_by !== null && { editedBy: row.edited_by },
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
/** About how many bytes a row has as a record in JSON. */
var rowBytes = (row) => 400 + textBytes(row.source) + textBytes(row.author_name) + (row.author_url?.length ?? 0) + (row.author_avatar?.length ?? 0) + 2 * (row.reactions?.length ?? 0);
/** Whether readers see a comment: an approved one, or a removed one that has replies. */
var isVisible = ({ status, replies }) => status === "approved" || status === "removed" && replies > 0;
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
			"best_time",
			"time",
			"id_length",
			"id"
		],
		ascends: false
	}
};
var cursorOf = (key) => btoa(encodeURIComponent(JSON.stringify(key)));
var isWithin = (value, least, most) => Number.isSafeInteger(value) && value >= least && value <= most;
/** Which values a cursor may have for each column: a database refuses to compare a column with a number out of its range. */
var PARTS = {
	pinned: (value) => value === 0 || value === 1,
	best_time: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
	time: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
	id_length: (value) => isWithin(value, 0, LARGEST_INTEGER),
	id: (value) => typeof value === "string",
	discussion: (value) => typeof value === "string",
	reported_at: (value) => typeof value === "string",
	number: (value) => isWithin(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
};
/**
* @param columns the columns of the position
* @throws AfterwordError `invalid`
*/
var parseCursor = (cursor, columns) => {
	try {
		const key = JSON.parse(decodeURIComponent(atob(cursor)));
		if (Array.isArray(key) && key.length === columns.length && columns.every((column, index) => PARTS[column](key[index]))) return key;
	} catch {}
	throw new AfterwordError("invalid", "This cursor does not belong to this list.");
};
/** A record with its ids as they are stored. */
var asNamed = (record) => ({
	...record,
	id: storable(record.id),
	parent: record.parent === null ? null : storable(record.parent)
});
/** The stored state of a record, as the merge rules need it. */
var heldIn = (row) => ({
	record: recordFromRow({
		...row,
		replies: 0
	}),
	imported: row.imported ?? void 0,
	isOwn: row.owner !== null
});
export { ORDERS, asNamed, asStored, columnsOf, cursorOf, heldIn, isVisible, parseCursor, recordFromRow, rowBytes, storable };

//# sourceMappingURL=rows.js.map
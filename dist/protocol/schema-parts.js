// src/protocol/schema-parts.ts
var object = (properties, optional = []) => ({
	type: "object",
	properties,
	required: Object.keys(properties).filter((name) => !optional.includes(name))
});
var list = (items, maxItems) => ({
	type: "array",
	items,
	...maxItems && { maxItems }
});
var enumOf = (...values) => ({
	type: "string",
	enum: values
});
var ref = (name) => ({ $ref: `#/components/schemas/${name}` });
var string = { type: "string" };
var boolean = { type: "boolean" };
var count = {
	type: "integer",
	minimum: 0
};
/** No store makes longer ids, and the keys of an index are limited. */
var ID = {
	type: "string",
	minLength: 1,
	maxLength: 500,
	description: "At most 256 bytes in UTF-8; else refused with 422"
};
var DISCUSSION_ID = {
	type: "string",
	maxLength: 2e3,
	description: "At most 2,000 bytes in UTF-8; else refused with 422"
};
/** A little longer than the longest cursor of a store. */
var CURSOR = {
	type: "string",
	maxLength: 8e3
};
/** A date, with or without a time; ISO 8601. */
var DATE = {
	type: "string",
	minLength: 10,
	maxLength: 40
};
export { CURSOR, DATE, DISCUSSION_ID, ID, boolean, count, enumOf, list, object, ref, string };

//# sourceMappingURL=schema-parts.js.map
// src/core/check-record.ts
var ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
var isText = (value) => typeof value === "string";
var isId = (value) => isText(value) && value !== "";
var isDate = (value) => ISO_DATE.test(value) && Date.parse(value) > -Infinity;
var isObject = (value) => typeof value === "object" && value !== null;
var oneOf = (...values) => (value) => values.includes(value);
var orAbsent = (keeps) => (value) => value === void 0 || keeps(value);
var recordRules = {
	id: isId,
	discussion: isText,
	parent: (value) => value === null || isId(value),
	author: isObject,
	body: isObject,
	createdAt: isDate,
	editedAt: orAbsent(isDate),
	status: oneOf("approved", "pending", "spam", "removed"),
	kind: oneOf("comment", "ping"),
	reactions: orAbsent(isObject),
	revision: Number.isFinite
};
var authorRules = {
	name: isText,
	url: orAbsent(isText),
	avatar: orAbsent(isText)
};
var bodyRules = {
	format: oneOf("text", "markdown", "html"),
	source: isText
};
var firstFault = (fields, rules, where = "") => {
	for (const name in rules) if (!rules[name]?.(fields[name])) return `its ${where}${name} is ${JSON.stringify(fields[name]) ?? "missing"}`;
};
/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
var faultOf = (value) => {
	if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
	const record = value;
	return firstFault(record, recordRules) ?? firstFault(record["author"], authorRules, "author.") ?? firstFault(record["body"], bodyRules, "body.");
};
/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
var sift = (values, warn) => values.filter((value) => {
	const fault = faultOf(value);
	if (fault !== void 0) warn(`Afterword leaves out comment ${JSON.stringify(value?.["id"]) ?? "(no id)"}: ${fault}.`);
	return fault === void 0;
});
export { faultOf, sift };

//# sourceMappingURL=check-record.js.map
// src/core/check-record.ts
var ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
var isDate = (value) => typeof value === "string" && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
var oneOf = (...values) => (value) => values.includes(value);
var isText = (value) => typeof value === "string";
var isName = (value) => typeof value === "string" && value !== "";
var isObject = (value) => typeof value === "object" && value !== null;
var orAbsent = (keeps) => (value) => value === void 0 || keeps(value);
var rules = [
	["id", isName],
	["discussion", isText],
	["parent", (value) => value === null || isName(value)],
	["author.name", isText],
	["author.url", orAbsent(isText)],
	["author.avatar", orAbsent(isText)],
	["body.format", oneOf("text", "markdown", "html")],
	["body.source", isText],
	["createdAt", isDate],
	["editedAt", orAbsent(isDate)],
	["status", oneOf("approved", "pending", "spam", "removed")],
	["kind", oneOf("comment", "ping")],
	["reactions", orAbsent(isObject)],
	["revision", Number.isFinite]
];
var at = (value, path) => {
	let found = value;
	for (const key of path.split(".")) found = found?.[key];
	return found;
};
/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
var faultOf = (value) => {
	const broken = rules.find(([path, keeps]) => !keeps(at(value, path)));
	return broken && `its ${broken[0]} is ${JSON.stringify(at(value, broken[0])) ?? "missing"}`;
};
/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
var sift = (values, warn) => values.filter((value) => {
	const fault = faultOf(value);
	if (fault !== void 0) warn(`Afterword leaves out comment ${JSON.stringify(at(value, "id")) ?? "(no id)"}: ${fault}.`);
	return fault === void 0;
});
export { faultOf, sift };

//# sourceMappingURL=check-record.js.map
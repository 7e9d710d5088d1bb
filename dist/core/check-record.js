// src/core/check-record.ts
var ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
var FORMATS = /* @__PURE__ */ new Set([
	"text",
	"markdown",
	"html"
]);
var STATUSES = /* @__PURE__ */ new Set([
	"approved",
	"pending",
	"spam",
	"removed"
]);
var KINDS = /* @__PURE__ */ new Set(["comment", "ping"]);
var isText = (value) => typeof value === "string";
var isTextOrAbsent = (value) => value === void 0 || isText(value);
var isId = (value) => isText(value) && value !== "";
var isDate = (value) => isText(value) && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
var isObject = (value) => typeof value === "object" && value !== null;
/** The path of the first field that breaks the contract. There may be ten thousand records, so it is spelt out. */
var brokenField = (record) => {
	const { id, discussion, parent, author, body, createdAt, editedAt, status, kind, reactions, revision } = record;
	if (!isId(id)) return "id";
	if (!isText(discussion)) return "discussion";
	if (parent !== null && !isId(parent)) return "parent";
	if (!isObject(author)) return "author";
	if (!isText(author["name"])) return "author.name";
	if (!isTextOrAbsent(author["url"])) return "author.url";
	if (!isTextOrAbsent(author["avatar"])) return "author.avatar";
	if (!isObject(body)) return "body";
	if (!FORMATS.has(body["format"])) return "body.format";
	if (!isText(body["source"])) return "body.source";
	if (!isDate(createdAt)) return "createdAt";
	if (editedAt !== void 0 && !isDate(editedAt)) return "editedAt";
	if (!STATUSES.has(status)) return "status";
	if (!KINDS.has(kind)) return "kind";
	if (reactions !== void 0 && !isObject(reactions)) return "reactions";
	return Number.isFinite(revision) ? void 0 : "revision";
};
var at = (record, path) => path.split(".").reduce((value, name) => value[name], record);
/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
var faultOf = (value) => {
	if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
	const path = brokenField(value);
	return path && `its ${path} is ${JSON.stringify(at(value, path)) ?? "missing"}`;
};
/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
var sift = (values, warn) => values.filter((value) => {
	const fault = faultOf(value);
	if (fault !== void 0) warn(`Afterword leaves out comment ${JSON.stringify(value?.["id"]) ?? "(no id)"}: ${fault}.`);
	return fault === void 0;
});
export { faultOf, sift };

//# sourceMappingURL=check-record.js.map
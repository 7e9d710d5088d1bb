import { withoutWords } from "./records.js";
import { BODY_FORMATS, COMMENT_KINDS, COMMENT_STATUSES } from "./vocabulary.js";
// src/core/check-record.ts
var ISO_DATE = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-][\d:]+)$/;
var isObject = (value) => typeof value === "object" && value !== null;
var isText = (value) => typeof value === "string";
var isId = (value) => isText(value) && value !== "";
var isDate = (value) => isText(value) && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value));
var optional = (check) => (value) => value === void 0 || check(value);
var oneOf = (values) => (value) => values.includes(value);
/** The first field that does not pass its check. */
var brokenField = (fields, checks) => {
	for (const name in checks) if (!checks[name](fields[name])) return name;
};
var shape = (checks) => (value) => isObject(value) && brokenField(value, checks) === void 0;
var isReaction = shape({ count: Number.isFinite });
var RECORD = {
	id: isId,
	discussion: isText,
	parent: (value) => value === null || isId(value),
	author: shape({
		name: isText,
		url: optional(isText),
		avatar: optional(isText)
	}),
	body: shape({
		format: oneOf(BODY_FORMATS),
		source: isText
	}),
	createdAt: isDate,
	editedAt: optional(isDate),
	editedBy: oneOf(["moderator", void 0]),
	status: oneOf(COMMENT_STATUSES),
	kind: oneOf(COMMENT_KINDS),
	reactions: optional((value) => isObject(value) && Object.values(value).every(isReaction)),
	revision: Number.isFinite,
	reactionsRevision: optional(Number.isFinite),
	mine: oneOf([
		true,
		false,
		void 0
	]),
	editableUntil: optional(isDate)
};
/** The first fault of a record, in words for the console; `undefined` if it is valid. */
var recordFault = (value) => {
	if (!isObject(value)) return `it is ${JSON.stringify(value)}`;
	const name = brokenField(value, RECORD);
	return name && `its ${name} is ${JSON.stringify(value[name]) ?? "missing"}`;
};
/** The valid records, removed ones without their words. `warn` is called for each of the others, with its id. */
var keepValidRecords = (values, warn) => values.flatMap((value) => {
	const fault = recordFault(value);
	if (!fault) return value.status === "removed" && value.body.source ? withoutWords(value, "removed") : value;
	warn(`Afterword leaves out comment ${JSON.stringify(value?.id) ?? "(no id)"}: ${fault}.`);
	return [];
});
/** Takes the invalid records out of a back end's answers. `warn` is called once for each fault, however often it comes. */
var validRecordsIn = (warn) => {
	const warned = /* @__PURE__ */ new Set();
	return (answer) => ({
		...answer,
		records: keepValidRecords(answer.records, (message) => {
			if (!warned.has(message)) warn(message);
			warned.add(message);
		})
	});
};
export { isText, keepValidRecords, oneOf, optional, recordFault, shape, validRecordsIn };

//# sourceMappingURL=check-record.js.map
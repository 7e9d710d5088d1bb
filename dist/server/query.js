import { AfterwordError } from "../core/errors.js";
import { operations } from "../protocol/operations.js";
import { HttpError } from "./http-error.js";
// src/server/query.ts
/** How many unknown parameters an error names, and how many characters of each. */
var NAMED = 5;
var LONGEST_NAME = 40;
/** @throws HttpError 422 that names parameters the route does not take, 400 that names one with a wrong value */
var readQuery = (name, search) => {
	const query = {};
	const parameters = operations[name].query ?? {};
	refuseUnknown(search, parameters);
	for (const [key, parameter] of Object.entries(parameters)) {
		const values = search.getAll(key);
		if (parameter.required && !values.length) throw malformed(key, "is missing");
		if (!parameter.many && values.length > 1) throw malformed(key, "is there more than once");
		if (values.length > 500) throw malformed(key, `is there more than 500 times`);
		const read = values.map((value) => readValue(key, value, parameter));
		query[key] = parameter.many ? read.map(String) : read[0];
	}
	return query;
};
var refuseUnknown = (search, parameters) => {
	const unknown = /* @__PURE__ */ new Set();
	for (const key of search.keys()) if (!Object.hasOwn(parameters, key)) unknown.add(key.slice(0, LONGEST_NAME));
	if (!unknown.size) return;
	const known = Object.keys(parameters);
	throw new HttpError(new AfterwordError("invalid", `This route takes no query parameter ${[...unknown].slice(0, NAMED).map(quoted).join(", ")}. ` + (known.length ? `It takes ${known.map(quoted).join(", ")}.` : "It takes none.")), 422);
};
var quoted = (name) => `"${name}"`;
var readValue = (key, value, { schema }) => {
	const { type, minimum = -Infinity, maximum = Number.MAX_SAFE_INTEGER, minLength = 0, maxLength = Infinity } = schema;
	const options = schema["enum"];
	if (type === "integer") {
		const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
		if (number >= minimum && number <= maximum) return number;
		throw malformed(key, `must be a whole number from ${minimum} to ${maximum}`);
	}
	if (options && !options.includes(value)) throw malformed(key, `must be one of ${options.join(", ")}`);
	if (value.length < minLength || value.length > maxLength) throw malformed(key, `must have ${minLength} to ${maxLength} characters`);
	return value;
};
var malformed = (key, fault) => new HttpError(new AfterwordError("invalid", `The query parameter "${key}" ${fault}.`), 400);
/**
* The version after which changes are wanted. A client that reconnects sends the id of its last event in a header (HTML, section
* 9.2.4).
*
* @throws HttpError 422 for a header that holds no version
*/
var sinceOf = (headers, query) => {
	const last = headers.get("last-event-id")?.trim();
	if (!last) return query["since"] ?? 0;
	if (/^\d{1,16}$/.test(last) && Number.isSafeInteger(Number(last))) return Number(last);
	throw new HttpError(new AfterwordError("invalid", "Last-Event-ID must be the id of an event of this stream: a whole number from 0."), 422);
};
export { readQuery, sinceOf };

//# sourceMappingURL=query.js.map
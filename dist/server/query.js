import { AfterwordError } from "../core/errors.js";
import { operations } from "../protocol/operations.js";
import { Refusal } from "./refusal.js";
// src/server/query.ts
/** @throws Refusal 400 that names the parameter */
var readQuery = (name, search) => {
	const query = {};
	for (const [key, parameter] of Object.entries(operations[name].query ?? {})) {
		const values = search.getAll(key);
		if (parameter.required && !values.length) throw malformed(key, "is missing");
		if (!parameter.many && values.length > 1) throw malformed(key, "is there more than once");
		if (values.length > 500) throw malformed(key, `is there more than 500 times`);
		const read = values.map((value) => readValue(key, value, parameter));
		query[key] = parameter.many ? read.map(String) : read[0];
	}
	return query;
};
var readValue = (key, value, { schema }) => {
	const { type, minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = Infinity } = schema;
	const options = schema["enum"];
	if (type === "integer") {
		const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
		if (number >= minimum && number <= maximum) return number;
		throw malformed(key, `must be a whole number from ${minimum} to ${maximum}`);
	}
	if (options && !options.includes(value)) throw malformed(key, `must be one of ${options.join(", ")}`);
	if (value.length < minLength || value.length > maxLength) throw malformed(key, `is too short or too long`);
	return value;
};
var malformed = (key, fault) => new Refusal(new AfterwordError("invalid", `The query parameter "${key}" ${fault}.`), 400);
export { readQuery };

//# sourceMappingURL=query.js.map
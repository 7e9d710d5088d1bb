import { AfterwordError } from "../../core/errors.js";
// src/server/webhooks/template.ts
var LONGEST_TEMPLATE = 2e4;
var MOST_HEADERS = 20;
var LONGEST_VALUE = 2e3;
var DEEPEST = 20;
var PLACEHOLDER = /\{\{\s*([\w.]+)\s*(?:\|\s*(\d{1,5})\s*)?\}\}/g;
/** Set by the server itself, or by the protocol. */
var RESERVED = /^(webhook-.*|host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive|proxy-.*)$/;
var invalid = (what) => new AfterwordError("invalid", `The template is not valid: ${what}`);
var valueAt = (payload, path) => {
	let value = payload;
	for (const name of path.split(".")) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = value[name];
	}
	return value;
};
var textOf = (value) => {
	if (value === void 0 || value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
};
/** Its first characters, counted as UTF-16 units, because some services count so; the last one is then an ellipsis. */
var cut = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
var filled = (text, payload) => text.replace(PLACEHOLDER, (_, path, length) => {
	const value = textOf(valueAt(payload, path));
	return length === void 0 ? value : cut(value, Number(length));
});
/** The names of objects stay as they are. */
var fillAll = (part, payload, depth = 0) => {
	if (depth > DEEPEST) throw invalid(`it is nested deeper than ${DEEPEST} levels.`);
	if (typeof part === "string") return filled(part, payload);
	if (Array.isArray(part)) return part.map((one) => fillAll(one, payload, depth + 1));
	if (typeof part !== "object" || part === null) return part;
	return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, fillAll(one, payload, depth + 1)]));
};
var checkHeaders = (headers) => {
	if (headers === void 0) return {};
	if (typeof headers !== "object" || headers === null || Array.isArray(headers)) throw invalid("\"headers\" is an object.");
	const entries = Object.entries(headers);
	if (entries.length > MOST_HEADERS) throw invalid(`it has at most ${MOST_HEADERS} headers.`);
	return Object.fromEntries(entries.map(([given, value]) => {
		const name = given.toLowerCase();
		if (!/^[a-z0-9-]{1,100}$/.test(name) || RESERVED.test(name)) throw invalid(`the header "${name}" cannot be set.`);
		if (typeof value !== "string" || value.length > LONGEST_VALUE || !/^[ -~]*$/.test(value) || value.includes("{{")) throw invalid(`the header "${name}" is a text of ASCII characters without placeholders.`);
		return [name, value];
	}));
};
var checkPlaceholders = (part, example) => {
	for (const [whole, path] of JSON.stringify(part).matchAll(/\{\{([^}]*)\}\}/g)) {
		const name = (path ?? "").split("|")[0].trim();
		if (!new RegExp(`^${PLACEHOLDER.source}$`).test(whole) || valueAt(example, name) === void 0) throw invalid(`${whole} is not a value of an event, such as {{data.comment.text|300}}.`);
	}
};
/** @param example an event, whose values the placeholders must name @throws AfterwordError `invalid` */
var checkTemplate = (given, example) => {
	if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalid("it is a JSON object.");
	const { method = "POST", headers, body, ...others } = given;
	const [other] = Object.keys(others);
	if (other !== void 0) throw invalid(`it has "method", "headers" and "body", not "${other.slice(0, 40)}".`);
	if (method !== "POST" && method !== "PUT") throw invalid("\"method\" is POST or PUT.");
	if (body === void 0 || body === null) throw invalid("\"body\" is missing.");
	if (JSON.stringify(given).length > LONGEST_TEMPLATE) throw invalid(`it has at most ${LONGEST_TEMPLATE} characters.`);
	const template = {
		method,
		headers: checkHeaders(headers),
		body
	};
	fillAll(body, example);
	checkPlaceholders(body, example);
	return template;
};
/** What is sent for an event. */
var messageOf = (payload, template) => {
	if (!template) return {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(payload)
	};
	const body = fillAll(template.body, payload);
	const isText = typeof body === "string";
	const type = isText ? "text/plain; charset=utf-8" : "application/json";
	return {
		method: template.method,
		headers: {
			"content-type": type,
			...template.headers
		},
		body: isText ? body : JSON.stringify(body)
	};
};
export { checkTemplate, messageOf };

//# sourceMappingURL=template.js.map
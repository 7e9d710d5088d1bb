import { AfterwordError } from "../core/errors.js";
import { schemas } from "../protocol/schemas.js";
import { checkIdsIn } from "./id-limits.js";
import { HttpError } from "./http-error.js";
import { jsonDepth } from "./json-depth.js";
import { Validator } from "@cfworker/json-schema";
// src/server/request-body.ts
/** Bytes: four times a comment of the greatest length in the widest characters. */
var LARGEST = 262144;
/** A whole discussion, for a moderator who restores one. */
var LARGEST_DISCUSSION = 67108864;
/** No shape of ours is nested deeper than an archive's reactions. */
var MAX_BODY_DEPTH = 20;
var malformed = (message, status = 400) => new HttpError(new AfterwordError("invalid", message), status);
/** @throws HttpError, each with its status */
var readBody = async (request, name) => {
	if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) throw malformed("Send JSON, with the content type application/json.", 415);
	const text = await readText(request, name === "Discussion" ? LARGEST_DISCUSSION : LARGEST);
	if (jsonDepth(text) > MAX_BODY_DEPTH) throw malformed(`This JSON is nested deeper than ${MAX_BODY_DEPTH} levels.`);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw malformed("This is not JSON.");
	}
	const { valid, errors } = validatorFor(name).validate(value);
	if (valid) {
		checkIdsIn(name, value);
		return value;
	}
	const fault = errors.at(-1);
	throw malformed(`The body is no ${name}: ${fault?.instanceLocation ?? "#"} ${fault?.error ?? ""}`.trim(), 422);
};
var readText = async (request, largest) => {
	const tooLarge = malformed(`A body may have ${largest} bytes at the most.`, 413);
	if (Number(request.headers.get("content-length") ?? 0) > largest) throw tooLarge;
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const reader = (request.body ?? new Blob([await request.arrayBuffer()]).stream()).getReader();
	let size = 0;
	let text = "";
	try {
		for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
			size += chunk.value.byteLength;
			if (size > largest) throw tooLarge;
			text += decoder.decode(chunk.value, { stream: true });
		}
		return text + decoder.decode();
	} catch (error) {
		reader.cancel().catch(() => {});
		throw error === tooLarge ? error : malformed("The body ended early, or is not UTF-8.");
	}
};
var validators = /* @__PURE__ */ new Map();
var validatorFor = (name) => {
	let validator = validators.get(name);
	if (!validator) {
		validator = new Validator({
			$ref: `#/components/schemas/${name}`,
			components: { schemas }
		});
		validators.set(name, validator);
	}
	return validator;
};
export { readBody };

//# sourceMappingURL=request-body.js.map
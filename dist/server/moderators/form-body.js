import { AfterwordError } from "../../core/errors.js";
import { HttpError } from "../http-error.js";
// src/server/moderators/form-body.ts
/** Bytes. */
var LARGEST = 2e3;
var refusal = (message, status) => new HttpError(new AfterwordError("invalid", message), status);
/** @throws HttpError 413 or 415 */
var readForm = async (request) => {
	if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "")) throw refusal("Send the form of the page.", 415);
	if (Number(request.headers.get("content-length") ?? 0) > LARGEST) throw refusal("This form is too large.", 413);
	const reader = (request.body ?? new Blob([await request.arrayBuffer()]).stream()).getReader();
	const decoder = new TextDecoder();
	let text = "";
	let size = 0;
	for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
		size += chunk.value.byteLength;
		if (size > LARGEST) {
			reader.cancel().catch(() => {});
			throw refusal("This form is too large.", 413);
		}
		text += decoder.decode(chunk.value, { stream: true });
	}
	return new URLSearchParams(text + decoder.decode());
};
export { readForm };

//# sourceMappingURL=form-body.js.map
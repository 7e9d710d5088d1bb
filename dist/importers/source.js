import { AfterwordError } from "../core/errors.js";
// src/importers/source.ts
/** The error for a file that is broken or not of the expected format. */
var corrupt = (message, cause) => new AfterwordError("corrupt", message, cause === void 0 ? {} : { cause });
async function* chunksOf(file) {
	const stream = file.stream();
	if (!("getReader" in stream)) {
		yield* stream;
		return;
	}
	const reader = stream.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) yield next.value;
	} finally {
		await reader.cancel();
	}
}
export { chunksOf, corrupt };

//# sourceMappingURL=source.js.map
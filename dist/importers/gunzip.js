import { corrupt } from "./source.js";
// src/importers/gunzip.ts
/** Exports shrink to about a tenth. A file that grows by more than this factor is an attack on memory or disk. */
var MOST_GROWTH = 250;
/** Up to this many bytes the factor is not checked, because small files may be repetitive. */
var UNSUSPICIOUS = 64 * 2 ** 20;
var isGzip = (bytes) => bytes[0] === 31 && bytes[1] === 139;
/** @throws AfterwordError `corrupt` if the file is cut off, damaged, or grows by too large a factor */
async function* gunzip(packed) {
	const { readable, writable } = new DecompressionStream("gzip");
	const writer = writable.getWriter();
	const reader = readable.getReader();
	let fault;
	let read = 0;
	let written = 0;
	const feed = async () => {
		try {
			for await (const chunk of packed) {
				read += chunk.length;
				await writer.write(chunk);
			}
		} catch (cause) {
			fault = { cause };
			await writer.abort(cause);
			return;
		}
		await writer.close();
	};
	const feeding = feed().catch(ignore);
	const next = async () => {
		try {
			return await reader.read();
		} catch (cause) {
			if (fault) throw fault.cause;
			throw corrupt("This gzip file is damaged or cut off.", cause);
		}
	};
	try {
		for (let part = await next(); !part.done; part = await next()) {
			if (!part.value) continue;
			written += part.value.length;
			if (written > UNSUSPICIOUS && written > read * MOST_GROWTH) throw corrupt(`This gzip file grows to more than ${MOST_GROWTH} times its size: that is not an export.`);
			yield part.value;
		}
		await feeding;
	} finally {
		await reader.cancel().catch(ignore);
		await writer.abort().catch(ignore);
	}
}
var ignore = () => {};
export { gunzip, isGzip };

//# sourceMappingURL=gunzip.js.map
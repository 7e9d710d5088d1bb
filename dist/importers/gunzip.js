import { corrupt } from "./source.js";
// src/importers/gunzip.ts
/** What exports shrink to is a tenth or so; a file that grows more than this is made to fill a memory or a disk. */
var MOST_GROWTH = 250;
/** Bytes that are not looked at so narrowly: small files may well repeat themselves. */
var UNSUSPICIOUS = 64 * 2 ** 20;
var isGzip = (bytes) => bytes[0] === 31 && bytes[1] === 139;
/** @throws AfterwordError `corrupt` when the file is cut off, damaged, or grows beyond all measure */
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
			if (written > UNSUSPICIOUS && written > read * MOST_GROWTH) throw corrupt(`This gzip file grows to more than ${MOST_GROWTH} times its size: that is no export.`);
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
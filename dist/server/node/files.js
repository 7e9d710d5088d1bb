import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
// src/server/node/files.ts
/**
* @param base the path that the addresses of the files begin with
* @param names the files by address, such as `/afterword.js`
*/
var filesAt = (base, names) => {
	const read = /* @__PURE__ */ new Map();
	const answer = async (request, reading) => responseOf(request, await reading);
	return (request, path) => {
		const name = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
		const url = Object.hasOwn(names, name) ? names[name] : void 0;
		if (!url || !["GET", "HEAD"].includes(request.method)) return void 0;
		const reading = read.get(name) ?? readIn(url);
		read.set(name, reading);
		reading.catch(() => read.delete(name));
		return answer(request, reading);
	};
};
var compress = promisify(brotliCompress);
var hashOf = (bytes) => createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
var SHORT_LIFE = "public, max-age=3600, stale-while-revalidate=86400";
var LONG_LIFE = "public, max-age=31536000, immutable";
var readIn = async (url) => {
	const bytes = new Uint8Array(await readFile(url));
	return {
		bytes,
		brotli: new Uint8Array(await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
		hash: hashOf(bytes)
	};
};
var responseOf = (request, { bytes, brotli, hash }) => {
	const etag = `"${hash}"`;
	const isNamed = new URL(request.url).search === `?${hash}`;
	const headers = new Headers({
		"content-type": "text/javascript; charset=utf-8",
		"cache-control": isNamed ? LONG_LIFE : SHORT_LIFE,
		"access-control-allow-origin": "*",
		"cross-origin-resource-policy": "cross-origin",
		"x-content-type-options": "nosniff",
		vary: "Accept-Encoding",
		etag
	});
	if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, {
		status: 304,
		headers
	});
	const isBrotli = /\bbr\b/.test(request.headers.get("accept-encoding") ?? "");
	if (isBrotli) headers.set("content-encoding", "br");
	return new Response(request.method === "HEAD" ? null : isBrotli ? brotli : bytes, { headers });
};
export { filesAt };

//# sourceMappingURL=files.js.map
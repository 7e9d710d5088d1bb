import { asAfterwordError } from "../core/errors.js";
import { PROBLEM_TYPE, problemOf } from "../protocol/problem.js";
import { digest } from "./digest.js";
import { HttpError } from "./http-error.js";
import { ProofRequired } from "./proof/proofs.js";
// src/server/reply.ts
/** A text. Its compressed form and its entity tag are made when they are first needed. */
var Content = class {
	bytes;
	/** Called with the number of bytes when it holds more than before; set by a cache that counts bytes. */
	onGrowth;
	#compressedBytes = 0;
	#gzip;
	#etag;
	constructor(text) {
		this.bytes = new TextEncoder().encode(text);
	}
	gzip() {
		this.#gzip ??= gzipped(this.bytes).then((compressed) => {
			this.#compressedBytes = compressed.byteLength;
			this.onGrowth?.(compressed.byteLength);
			return compressed;
		});
		return this.#gzip;
	}
	/** Bytes it holds: as it is, and compressed. */
	get heldBytes() {
		return this.bytes.byteLength + this.#compressedBytes;
	}
	/**
	* An entity tag (RFC 9110, section 8.8.3) of the whole content. A version number would not do: a page also depends on the clock and
	* the policy. The tag is weak, because the compressed form has the same one.
	*/
	etag() {
		this.#etag ??= digest(this.bytes).then((name) => `W/"${name.slice(0, 22)}"`);
		return this.#etag;
	}
};
var gzipped = async (bytes) => {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
	return new Uint8Array(await new Response(stream).arrayBuffer());
};
var JSON_TYPE = "application/json";
var jsonReply = (status, value, cache) => ({
	status,
	type: JSON_TYPE,
	content: new Content(JSON.stringify(value)),
	cache
});
var emptyReply = {
	status: 204,
	type: "",
	content: void 0,
	cache: "none"
};
/** The answer for a thrown value. Details of internal errors are only logged, not sent. */
var problemReply = (thrown) => {
	const refusal = thrown instanceof HttpError ? thrown : void 0;
	const error = refusal?.error ?? asAfterwordError(thrown);
	const problem = {
		...problemOf(error, refusal?.status),
		...refusal instanceof ProofRequired && { challenge: refusal.challenge }
	};
	const isInternal = problem.status >= 500;
	return {
		status: problem.status,
		type: PROBLEM_TYPE,
		content: new Content(JSON.stringify(isInternal ? {
			...problem,
			detail: problem.title
		} : problem)),
		cache: "none",
		headers: {
			...refusal?.headers,
			...error.retryAfter !== void 0 && { "retry-after": String(Math.ceil(error.retryAfter / 1e3)) },
			...problem.status === 401 && { "www-authenticate": "Bearer, Guest" }
		}
	};
};
/** Below this, compressing costs more than it saves. */
var WORTH_COMPRESSING = 1400;
/** A shared cache may keep a page for a few seconds: clients learn of newer comments by asking for the changes. */
var CACHE_CONTROL = {
	shared: "public, max-age=0, s-maxage=5",
	private: "private, no-cache",
	none: "no-store"
};
var VARY = "Accept-Encoding, Authorization";
/** Whether an If-None-Match header names this tag, by weak comparison (RFC 9110, section 13.1.2). */
var names = (header, etag) => header !== null && header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""));
var responseOf = async (reply, request, extra) => {
	const { status, type, content, cache } = reply;
	const etag = cache === "none" ? void 0 : await content?.etag();
	const headers = {
		...extra,
		...reply.headers,
		"cache-control": CACHE_CONTROL[cache],
		"x-content-type-options": "nosniff",
		vary: extra["vary"] ? `${extra["vary"]}, ${VARY}` : VARY
	};
	if (etag) headers["etag"] = etag;
	if (etag && names(request.headers.get("if-none-match"), etag)) return new Response(null, {
		status: 304,
		headers
	});
	if (!content) return new Response(null, {
		status,
		headers
	});
	headers["content-type"] = type;
	const wantsGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get("accept-encoding") ?? "");
	const isLarge = content.bytes.byteLength >= WORTH_COMPRESSING;
	if (wantsGzip && isLarge) headers["content-encoding"] = "gzip";
	const bytes = wantsGzip && isLarge ? await content.gzip() : content.bytes;
	headers["content-length"] = String(bytes.byteLength);
	const init = {
		status,
		headers,
		encodeBody: "manual"
	};
	return new Response(request.method === "HEAD" ? null : bytes, init);
};
export { Content, JSON_TYPE, emptyReply, jsonReply, problemReply, responseOf };

//# sourceMappingURL=reply.js.map
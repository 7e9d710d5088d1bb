// src/core/permalink.ts
var elementIdOf = (id) => `comment-${id}`;
/** Half a surrogate pair cannot be part of an address. */
var permalinkHash = (id) => `#comment-${encodeURIComponent(id.replace(/\p{Cs}/gu, "�"))}`;
/** The comment that an address's fragment leads to. */
var commentInHash = (hash) => {
	try {
		return decodeURIComponent(/^#comment-(.+)/.exec(hash)?.[1] ?? "") || void 0;
	} catch {
		return;
	}
};
export { commentInHash, elementIdOf, permalinkHash };

//# sourceMappingURL=permalink.js.map
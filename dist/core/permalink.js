// src/core/permalink.ts
var elementIdOf = (id) => `comment-${id}`;
/** Half a surrogate pair cannot be part of an address. */
var permalinkHash = (id) => `#comment-${encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, "�"))}`;
export { elementIdOf, permalinkHash };

//# sourceMappingURL=permalink.js.map
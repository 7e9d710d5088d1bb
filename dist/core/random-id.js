// src/core/random-id.ts
/** A random UUID, version 4 (RFC 9562): 120 random bits. */
var randomId = () => {
	const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
};
export { randomId };

//# sourceMappingURL=random-id.js.map
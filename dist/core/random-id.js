// src/core/random-id.ts
/** A random UUID, version 4 (RFC 9562): 120 random bits. */
var randomId = () => "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", () => (crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(1))[0] % 16).toString(16));
export { randomId };

//# sourceMappingURL=random-id.js.map
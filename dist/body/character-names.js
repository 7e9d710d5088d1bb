// src/body/character-names.ts
var commonNames = {
	named: {
		amp: "&",
		lt: "<",
		gt: ">",
		quot: "\"",
		nbsp: "\xA0"
	},
	legacy: /* @__PURE__ */ new Set()
};
/** Whether a text may use a name that is not in `commonNames`. */
var needsAllNames = (source) => /&(?!(?:amp|lt|gt|quot|nbsp);)[a-z]/i.test(source);
export { commonNames, needsAllNames };

//# sourceMappingURL=character-names.js.map
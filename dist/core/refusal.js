// src/core/refusal.ts
var sentenceIn = (error) => {
	const { sentence } = Object(error.cause);
	return typeof sentence === "string" ? sentence : void 0;
};
export { sentenceIn };

//# sourceMappingURL=refusal.js.map
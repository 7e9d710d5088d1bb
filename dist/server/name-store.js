// src/server/name-store.ts
/** Authors and moderators of a site; of more, the oldest entry is forgotten. */
var MOST_AUTHORS = 1e4;
var memoryNameStore = () => {
	const names = /* @__PURE__ */ new Map();
	return {
		async keepName(author, skeletons) {
			names.delete(author);
			if (skeletons.length) names.set(author, skeletons);
			const [first] = names.keys();
			if (names.size > MOST_AUTHORS) names.delete(first);
		},
		async isNameKept(skeletons) {
			for (const kept of names.values()) if (kept.some((skeleton) => skeletons.includes(skeleton))) return true;
			return false;
		}
	};
};
export { memoryNameStore };

//# sourceMappingURL=name-store.js.map
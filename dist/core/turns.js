// src/core/turns.ts
/** Makes the function that waits for the turn of a key. It resolves to a function that ends the turn. */
var createTurns = () => {
	/** The last turn of each key, under way or waiting. */
	const turns = /* @__PURE__ */ new Map();
	return async (key) => {
		const before = turns.get(key);
		let end;
		const turn = new Promise((resolve) => end = resolve);
		turns.set(key, turn);
		await before;
		return () => {
			if (turns.get(key) === turn) turns.delete(key);
			end();
		};
	};
};
export { createTurns };

//# sourceMappingURL=turns.js.map
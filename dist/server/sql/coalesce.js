// src/server/sql/coalesce.ts
/** Resolves after the requests that have arrived by now were started, if the runtime has setImmediate; else at once. */
var soon = () => typeof setImmediate === "function" ? new Promise((resolve) => void setImmediate(resolve)) : Promise.resolve();
var coalesce = (ask) => {
	const waiting = /* @__PURE__ */ new Map();
	return (about) => {
		let asking = waiting.get(about);
		if (!asking) {
			asking = soon().then(() => {
				waiting.delete(about);
				return ask(about);
			});
			waiting.set(about, asking);
		}
		return asking;
	};
};
export { coalesce };

//# sourceMappingURL=coalesce.js.map
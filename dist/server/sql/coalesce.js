// src/server/sql/coalesce.ts
/** After what has arrived by now was looked at, where the runtime can say when that is. */
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
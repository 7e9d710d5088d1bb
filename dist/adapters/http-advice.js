import { asAfterwordError } from "../core/errors.js";
// src/adapters/http-advice.ts
var page = globalThis.location;
var adviceFor = (base) => {
	let isDone = false;
	return {
		reached() {
			isDone = true;
		},
		failed(error) {
			const isUnreached = asAfterwordError(error).code === "network";
			if (isDone || !page || isUnreached && !navigator.onLine) return;
			isDone = true;
			if (!isUnreached) return;
			const isElsewhere = new URL(base, page.href).origin !== page.origin;
			console.warn(`Afterword: ${base} gives no answer that this page may read. The browser's network panel shows why. If it runs and is refused all the same:${isElsewhere ? ` start it with --origin ${page.origin};` : ""} a Content-Security-Policy of this page must have it in connect-src.`);
		}
	};
};
export { adviceFor };

//# sourceMappingURL=http-advice.js.map
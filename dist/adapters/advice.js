import { asAfterwordError } from "../core/errors.js";
// src/adapters/advice.ts
var page = globalThis.location;
/**
* @param remedy what to change at the back end, so that it allows a page of another origin
* @param refusal the code with which the back end refuses such a page, if the page may read its answer
*/
var advisedOn = (base, remedy, refusal) => {
	let isDone = false;
	const advise = (error) => {
		const { code } = asAfterwordError(error);
		const isUnreached = code === "network";
		if (isDone || !page || isUnreached && !navigator.onLine) return;
		isDone = true;
		if (!isUnreached && code !== refusal) return;
		const isElsewhere = new URL(base, page.href).origin !== page.origin;
		console.warn(`Afterword: ${base} gives no answer that this page may use. The browser's network panel shows why. If it runs and is refused all the same:${isElsewhere ? ` ${remedy(page.origin)};` : ""} a Content-Security-Policy of this page must have it in connect-src.`);
	};
	return async (asking, { signal }) => {
		try {
			const answer = await asking;
			isDone = true;
			return answer;
		} catch (error) {
			if (!signal?.aborted) advise(error);
			throw error;
		}
	};
};
export { advisedOn };

//# sourceMappingURL=advice.js.map
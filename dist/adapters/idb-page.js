import { randomId } from "../core/random-id.js";
// src/adapters/idb-page.ts
var KEY = "afterword-page";
/** The name of this page; every load has another. */
var page = randomId();
/** What the sessionStorage said before this page wrote its own name there; `undefined` as long as it has not. */
var before;
var held;
/** What the code needs that hands texts on from page to page. It is in a chunk, and this page exists once. */
var thisPage = {
	name: page,
	/**
	* The page that kept texts in this tab before. A duplicated tab has a copy of the sessionStorage: that page may still be open.
	*
	* @throws if the browser allows no sessionStorage
	*/
	before: () => before === void 0 ? sessionStorage.getItem(KEY) : before,
	lockOf: (name) => `${KEY} ${name}`,
	/**
	* Marks this page as open, until it is left. Resolves when other pages can see it: a text that is written before that could be taken
	* for the text of a closed page.
	*/
	hold: () => held ??= new Promise((resolve) => {
		const left = new Promise((leave) => addEventListener("pagehide", () => {
			held = void 0;
			addEventListener("pageshow", () => void thisPage.hold(), { once: true });
			leave();
		}, { once: true }));
		try {
			before = thisPage.before();
			sessionStorage.setItem(KEY, page);
			navigator.locks.request(thisPage.lockOf(page), () => (resolve(), left)).catch(resolve);
		} catch {
			resolve();
		}
	})
};
export { page, thisPage };

//# sourceMappingURL=idb-page.js.map
import { tidyAddress } from "../core/page-address.js";
// src/elements/page.ts
var seen;
/** Its canonical link, and the text of the link's `href`. */
var link;
var written;
/** The page as it is now. */
var currentPage = () => {
	const address = location.href;
	const before = [link, written];
	link = document.querySelector("link[rel~=canonical]");
	written = link?.getAttribute("href");
	let owner = seen ? seen.owner : tidyAddress(address);
	if (seen && (link !== before[0] || written !== before[1])) {
		owner = void 0;
		setTimeout(() => seen = {
			...currentPage(),
			owner: tidyAddress(location.href)
		});
	}
	return seen = {
		address,
		canonical: link?.href,
		owner
	};
};
if (globalThis.document) currentPage();
/** Calls back when a page's address or its canonical link may have changed, and before a reader writes. */
var PageController = class {
	#onLook;
	#observer;
	constructor(host, onLook) {
		this.#onLook = onLook;
		host.addController(this);
		for (const type of ["focusin", "input"]) host.addEventListener(type, onLook);
	}
	hostConnected() {
		this.#listen("addEventListener");
		this.#observe();
		this.#onLook();
	}
	hostDisconnected() {
		this.#listen("removeEventListener");
		this.#observer?.disconnect();
	}
	#listen(how) {
		globalThis.navigation?.[how]("currententrychange", this.#onLook);
		globalThis[how]("popstate", this.#onLook);
	}
	/** Watches the root too: a router may replace the whole head. */
	#observe() {
		this.#observer ??= new MutationObserver(() => {
			this.#observe();
			this.#onLook();
		});
		this.#observer.observe(document.documentElement, { childList: true });
		this.#observer.observe(document.head, {
			childList: true,
			subtree: true,
			attributeFilter: ["href", "rel"]
		});
	}
};
export { PageController, currentPage };

//# sourceMappingURL=page.js.map
import { request } from "./request.js";
// src/adapters/wordpress-page.ts
/** One page's address with another scheme, or with or without a slash at its end, is the same. */
var isSamePage = (one, other) => {
	const plain = (address) => address.replace(/^https?:/, "").replace(/[?#].*$/, "").replace(/\/+$/, "");
	return plain(one) === plain(other);
};
var page = globalThis.document;
/** The address the page was loaded from, which its head was written for: a router may have changed it since. */
var loadedFrom = () => (page && performance.getEntriesByType("navigation")[0]?.name) ?? "";
/** The post a page that WordPress made is about, as its head says, if it is the page a discussion is named by. */
var postOfPage = (id) => {
	if (!isSamePage(page?.querySelector("link[rel~=canonical]")?.href ?? loadedFrom(), id)) return void 0;
	const link = page?.querySelector("link[rel=alternate][type=\"application/json\"]")?.href ?? "";
	const shortlink = page?.querySelector("link[rel=shortlink]")?.href ?? "";
	return /\/wp\/v2\/[\w-]+\/(\d+)/.exec(link)?.[1] ?? /[?&](?:p|page_id)=(\d+)/.exec(shortlink)?.[1];
};
/**
* What lets a reader who is signed in to WordPress act as such: on its own pages only, whose cookies go along. The plugin
* writes it into the page; else WordPress is asked, where its page says that somebody is signed in.
*/
var findNonce = async (base, fetchOption) => {
	const written = page?.getElementById("afterword-wordpress")?.textContent;
	if (written) return JSON.parse(written).nonce;
	if (!page?.body?.classList.contains("logged-in") || new URL(base, page.baseURI).origin !== page.location.origin) return void 0;
	const site = base.replace(/\/(wp-json|\?rest_route=).*$/, "");
	try {
		return await (await request(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`, { fetch: fetchOption })).text() || void 0;
	} catch {
		return;
	}
};
export { findNonce, isSamePage, postOfPage };

//# sourceMappingURL=wordpress-page.js.map
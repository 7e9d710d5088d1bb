import { request } from "./request.js";
// src/adapters/wordpress-page.ts
/**
* Whether two addresses are the same but for the scheme, the query, the fragment, slashes at the end of the path, and the page of comments
* that they lead to.
*/
var isSamePage = (one, other) => plain(one) === plain(other);
var plain = (address) => {
	const [text = ""] = address.replace(/^https?:/, "").split(/[?#]/, 1);
	let end = text.length;
	while (text[end - 1] === "/") end -= 1;
	return text.slice(0, end).replace(/\/comment-page-\d{1,9}$/, "");
};
var page = globalThis.document;
/** The address that the page was loaded from. Its head belongs to this address; a router may have changed the address since. */
var loadedFrom = () => (page && performance.getEntriesByType("navigation")[0]?.name) ?? "";
/** The post in the head of the page, if the id of the discussion is the address of this page. */
var postOfPage = (id) => {
	if (!isSamePage(page?.querySelector("link[rel~=canonical]")?.href ?? loadedFrom(), id)) return void 0;
	const link = page?.querySelector("link[rel=alternate][type=\"application/json\"]")?.href ?? "";
	const shortlink = page?.querySelector("link[rel=shortlink]")?.href ?? "";
	return /\/wp\/v2\/[\w-]+\/(\d+)/.exec(link)?.[1] ?? /[?&](?:p|page_id)=(\d+)/.exec(shortlink)?.[1];
};
/**
* The nonce with which a signed-in reader can make requests; only on WordPress's own pages, because cookies are needed. The plugin writes
* it into the page; without the plugin it is requested if the page says that somebody is signed in.
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
// src/core/page-address.ts
/**
* Query parameters that say where a reader came from, or which comment a link is to (comment-in-address.ts). They do not belong to the page,
* so they are not part of an id.
*/
var TRACKING = /^((utm|atk|mtm|hsa|gad|__cf_chl)_\w+|pk_(campaign|kwd|keyword|source|medium|content|cid)|([dgy]|fb|ys|tt|tw)clid|msclkid|gclsrc|[gw]braid|_g[al]|_?_hs\w+|fb_(action|source|ref)\w*|igsh(id)?|mc_[ce]id|mkt_tok|ht-comment-id|replytocom|commentid|cpage|li_fat_id|srsltid|_openstat)(=|$)/i;
/** An address without what leads to a part of the page: its fragment, and which page of the comments WordPress shows. */
var wholePage = (address) => address.replace(/(\/comment-page-|&cpage=)\d+(?=\/?([?&#]|$))|#.*/gs, "");
var originOf = (address) => /^\w+:\/\/[^/]*/.exec(address)?.[0] ?? "";
/** Writes characters beyond ASCII in one way: composed (NFC), as escaped UTF-8. Escapes that are not UTF-8 stay. */
var inOneForm = (text) => text.replace(/(%[89a-f][\da-f])+/gi, (escapes) => {
	try {
		return decodeURIComponent(escapes);
	} catch {
		return escapes;
	}
}).normalize().replace(/[^\0-\x7f]+/g, encodeURIComponent);
/**
* An address without parts that do not belong to the page: fragment, page of the comments, tracking parameters, the name of an index file.
*/
var tidyAddress = (address) => {
	const [path = "", ...queries] = wholePage(address).split("?");
	const query = queries.join("?").split("&").filter((parameter) => parameter && !TRACKING.test(parameter)).join("&");
	return inOneForm(path.replace(/\/index\.html?$/i, "/") + (query && `?${query}`));
};
/** A tidy address without a slash at its end: `/a`, `/a/` and `/a/index.html` are one page. */
var plainAddress = (address) => {
	const [path = "", ...query] = tidyAddress(address).split(/(?=\?)/);
	const origin = originOf(path);
	return origin + (path.slice(origin.length).replace(/\/+$/, "") || "/") + query.join("");
};
/** Whether a canonical link is about the page at an address: it has the same path. Its host may differ, its parameters may be absent. */
var isAbout = (canonical, address) => {
	const [named, path] = [canonical, address].map((one) => plainAddress(one).slice(originOf(one).length));
	return named === path || named === path.replace(/\?.*/s, "");
};
/**
* The id of a page's discussion.
*
* `canonical`: the address in the canonical link, as it is written; the plain address if there is no link. If a router changed
* the address and left the link as it was, the link is about the page before: then the id is the address, with the host of the
* link.
* `path`: the plain address without its query. `address`: the whole address without its fragment, as it is. None has a page of comments
* in it.
*/
var pageIdOf = ({ address, canonical, owner }, rule) => {
	if (rule === "address") return wholePage(address);
	const plain = plainAddress(address);
	if (rule === "path") return plain.replace(/\?.*/s, "");
	if (!canonical) return plain;
	const tidy = tidyAddress(address);
	if (!owner || owner === tidy || isAbout(canonical, tidy)) return wholePage(canonical);
	const origin = originOf(tidy);
	return origin === originOf(owner) && isAbout(canonical, owner) ? originOf(canonical) + tidy.slice(origin.length) : tidy;
};
export { pageIdOf, plainAddress, tidyAddress };

//# sourceMappingURL=page-address.js.map
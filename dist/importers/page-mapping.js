import { discussionIdOf } from "./fingerprint.js";
import { webAddress } from "../core/url.js";
// src/importers/page-mapping.ts
/** The id of a discussion in an archive is kept, unless it is an address and there are rules. */
var mapNamed = (id, address, mapping) => {
	const place = mapping.hasRules && webAddress(id) ? mapping.map(id) : { id: discussionIdOf(id) };
	const url = address !== void 0 && mapping.hasRules ? mapping.map(address).url ?? address : address;
	return {
		id: place.id,
		...url !== void 0 && { url }
	};
};
var urlOf = (mapping, address = "") => {
	const { url } = mapping.map(address);
	return url === void 0 ? {} : { url };
};
var isPath = (address) => !/^[a-z][a-z\d+.-]*:/i.test(address);
var mapPage = (page, key, { mapping, format }) => {
	const unknown = { id: discussionIdOf(`${format}:${key || "no-page"}`) };
	if (!page) return {
		...unknown,
		repair: "page"
	};
	const { id, address, identifier } = page;
	if (id !== void 0) return mapNamed(id, address, mapping);
	if (identifier !== void 0 && mapping.byIdentifier) return webAddress(identifier) ? mapping.map(identifier) : {
		id: discussionIdOf(identifier),
		...urlOf(mapping, address)
	};
	if (!address) return {
		...unknown,
		repair: "address"
	};
	const place = mapping.map(address);
	return place.url !== void 0 || isPath(address) ? place : {
		...place,
		repair: "address"
	};
};
var mapPages = ({ pages, pageKeys }, options, twins) => {
	const discussions = [];
	const numbers = /* @__PURE__ */ new Map();
	const discussionOf = new Uint32Array(pages.length);
	for (const [number, page] of pages.entries()) {
		const twin = twins.get(number) ?? number;
		const own = mapPage(pages[twin], pageKeys[twin] ?? "", options);
		const place = twin !== number && mapPage(page, pageKeys[number] ?? "", options).id !== own.id ? {
			...own,
			repair: "slash"
		} : own;
		const isHidden = page?.hidden === true && !options.hidden;
		const known = isHidden ? void 0 : numbers.get(place.id);
		const before = known === void 0 ? void 0 : discussions[known];
		const title = before?.title ?? page?.title;
		const url = before?.url ?? place.url;
		const closed = before?.closed || page?.closed;
		const discussion = {
			...place,
			...before,
			...place.repair && { repair: place.repair },
			...title !== void 0 && { title },
			...url !== void 0 && { url },
			...closed !== void 0 && { closed },
			isHidden
		};
		discussionOf[number] = known ?? discussions.length;
		if (known !== void 0) discussions[known] = discussion;
		else if (discussions.push(discussion) && !isHidden) numbers.set(place.id, discussions.length - 1);
	}
	return {
		discussions,
		discussionOf
	};
};
export { mapPages };

//# sourceMappingURL=page-mapping.js.map
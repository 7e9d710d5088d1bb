// src/core/url.ts
var parse = (address, base) => {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
};
/**
* The address, made canonical, if it is `http` or `https` and carries no credentials; else `undefined`.
*
* @param base what it may be relative to; without one it must be absolute
*/
var webAddress = (address = "", base) => {
	const url = parse(address, base);
	return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : void 0;
};
/** As `webAddress`, and also `mailto`. */
var linkAddress = (address) => /^mailto:[^\s]+@[^\s]+$/i.test(address) ? address : webAddress(address);
export { linkAddress, webAddress };

//# sourceMappingURL=url.js.map
// src/core/url.ts
var WEB = /^https?:\/\/[^/@]+\//;
/**
* The address, made canonical, if it is `http` or `https` and carries no credentials; else `undefined`.
*
* @param base what it may be relative to; without one it must be absolute
*/
var webAddress = (address, base) => {
	if (!address) return void 0;
	try {
		const { href } = new URL(address, base);
		return WEB.test(href) ? href : void 0;
	} catch {
		return;
	}
};
/** As `webAddress`, and also `mailto`. */
var linkAddress = (address, base) => /^mailto:[^\s@]+@[^\s]+$/i.test(address) ? address : webAddress(address, base);
export { linkAddress, webAddress };

//# sourceMappingURL=url.js.map
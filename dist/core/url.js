// src/core/url.ts
var WEB = /^https?:\/\/[^/@]+\//;
/**
* The address in its normal form, if it is `http` or `https` and has no user name or password; else `undefined`.
*
* @param base the address that it may be relative to; without one it must be absolute
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
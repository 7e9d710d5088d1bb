// src/core/url.ts
var parse = (address) => {
	try {
		return new URL(address);
	} catch {
		return;
	}
};
/** The address, made canonical, if it is absolute, `http` or `https`, and carries no credentials; else `undefined`. */
var webAddress = (address) => {
	const url = address ? parse(address.trim()) : void 0;
	return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : void 0;
};
/** As `webAddress`, and also `mailto`. */
var linkAddress = (address) => /^mailto:[^\s]+@[^\s]+$/i.test(address) ? address : webAddress(address);
export { linkAddress, webAddress };

//# sourceMappingURL=url.js.map
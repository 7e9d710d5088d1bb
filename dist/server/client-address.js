// src/server/client-address.ts
/**
* @param peer the address the connection comes from
* @param proxies how many of the site's own proxies are in front
*/
var clientAddress = (headers, peer, proxies) => {
	if (proxies === 0) return peer;
	return (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim()).at(-proxies) || peer;
};
/** IPv4 within IPv6, as a URL writes it: the address as two numbers of 16 bits. */
var MAPPED = /^::ffff:([\da-f]+):([\da-f]+)$/;
/** The address without what some proxies and systems add to it: a port, a zone. */
var bareAddress = (address) => address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1").replace(/%.*$/, "");
/** The address in one spelling: IPv4, or the eight parts of IPv6. A text that is not an address is not changed. */
var partsOf = (address) => {
	const bare = bareAddress(address);
	if (!bare.includes(":") || !URL.canParse(`http://[${bare}]`)) return bare;
	const host = new URL(`http://[${bare}]`).hostname.slice(1, -1);
	const mapped = MAPPED.exec(host);
	if (mapped) return mapped.slice(1).map((pair) => Number.parseInt(pair, 16)).flatMap((pair) => [pair >> 8, pair & 255]).join(".");
	const [before = [], after = []] = host.split("::").map((part) => part === "" ? [] : part.split(":"));
	const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
	return [
		...before,
		...zeros,
		...after
	];
};
/**
* The network of one client: an IPv4 address, or the first half of an IPv6 address (a /64), because a client can choose the
* second half itself. A text that is not an address is not changed.
*/
var networkOf = (address) => {
	const parts = partsOf(address);
	return typeof parts === "string" ? parts : parts.slice(0, 4).join(":");
};
/** The network of one client, and for IPv6 also the larger networks that one client may own: /64, /56, /48. */
var widerNetworksOf = (address) => {
	const parts = partsOf(address);
	if (typeof parts === "string") return [parts];
	const [first, second, third, fourth = "0"] = parts;
	const site = `${first}:${second}:${third}`;
	const upper = (Number.parseInt(fourth, 16) >> 8).toString(16);
	return [
		`${site}:${fourth}`,
		`${site}:${upper}/56`,
		`${site}/48`
	];
};
export { clientAddress, networkOf, widerNetworksOf };

//# sourceMappingURL=client-address.js.map
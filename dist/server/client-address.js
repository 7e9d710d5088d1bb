// src/server/client-address.ts
/**
* @param peer the address the connection comes from
* @param proxies how many proxies of ours stand in front
*/
var clientAddress = (headers, peer, proxies) => {
	if (proxies === 0) return peer;
	return (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim()).at(-proxies) || peer;
};
/** IPv4 within IPv6, as a URL writes it: the address as two numbers of 16 bits. */
var MAPPED = /^::ffff:([\da-f]+):([\da-f]+)$/;
/**
* What one client has for sure: an IPv4 address, or the first half of an IPv6 address, whose second half it may choose.
* Ports and zones, which some proxies and systems add, don't count. What is no address stands for itself.
*/
var networkOf = (address) => {
	const bare = address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1").replace(/%.*$/, "");
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
	].slice(0, 4).join(":");
};
export { clientAddress, networkOf };

//# sourceMappingURL=client-address.js.map
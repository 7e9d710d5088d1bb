// src/server/client-address.ts
/**
* @param peer the address the connection comes from
* @param proxies how many proxies of ours stand in front
*/
var clientAddress = (headers, peer, proxies) => {
	if (proxies === 0) return peer;
	return (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim()).at(-proxies) || peer;
};
export { clientAddress };

//# sourceMappingURL=client-address.js.map
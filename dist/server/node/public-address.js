import { BlockList, isIP, isIPv6 } from "node:net";
// src/server/node/public-address.ts
/** The special-purpose address registries of IANA: everything that is not globally reachable. */
var NOT_PUBLIC_4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4"
];
/** Of the one block of IPv6 that is public, 2000::/3, the parts that are not, or that lead to addresses of IPv4. */
var NOT_PUBLIC_6 = [
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20"
];
var listOf = (subnets, family) => {
	const list = new BlockList();
	for (const subnet of subnets) {
		const [address = "", prefix] = subnet.split("/");
		list.addSubnet(address, Number(prefix), family);
	}
	return list;
};
var notPublic4 = listOf(NOT_PUBLIC_4, "ipv4");
var notPublic6 = listOf(NOT_PUBLIC_6, "ipv6");
var global6 = listOf(["2000::/3"], "ipv6");
var isPublicAddress = (address) => {
	if (!isIP(address)) return false;
	if (isIPv6(address)) return global6.check(address, "ipv6") && !notPublic6.check(address, "ipv6");
	return !notPublic4.check(address, "ipv4");
};
export { isPublicAddress };

//# sourceMappingURL=public-address.js.map
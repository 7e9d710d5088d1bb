/**
 * @param peer the address the connection comes from
 * @param proxies how many proxies of ours stand in front
 */
export declare const clientAddress: (headers: Headers, peer: string | undefined, proxies: number) => string | undefined;
/**
 * What one client has for sure: an IPv4 address, or the first half of an IPv6 address (a /64), whose second half it may
 * choose. What is no address stands for itself.
 */
export declare const networkOf: (address: string) => string;
/** What one client has for sure, and of IPv6 the networks around it that it may well have: /64, /56, /48. */
export declare const widerNetworksOf: (address: string) => readonly string[];

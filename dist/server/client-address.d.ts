/**
 * @param peer the address the connection comes from
 * @param proxies how many proxies of ours stand in front
 */
export declare const clientAddress: (headers: Headers, peer: string | undefined, proxies: number) => string | undefined;
/**
 * What one client has for sure: an IPv4 address, or the first half of an IPv6 address, whose second half it may choose.
 * Ports and zones, which some proxies and systems add, don't count. What is no address stands for itself.
 */
export declare const networkOf: (address: string) => string;

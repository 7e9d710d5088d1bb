/**
 * @param peer the address the connection comes from
 * @param proxies how many of the site's own proxies are in front
 */
export declare const clientAddress: (headers: Headers, peer: string | undefined, proxies: number) => string | undefined;
/**
 * The network of one client: an IPv4 address, or the first half of an IPv6 address (a /64), because a client can choose the
 * second half itself. A text that is not an address is not changed.
 */
export declare const networkOf: (address: string) => string;
/** The network of one client, and for IPv6 also the larger networks that one client may own: /64, /56, /48. */
export declare const widerNetworksOf: (address: string) => readonly string[];

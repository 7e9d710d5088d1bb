/**
 * @param peer the address the connection comes from
 * @param proxies how many proxies of ours stand in front
 */
export declare const clientAddress: (headers: Headers, peer: string | undefined, proxies: number) => string | undefined;

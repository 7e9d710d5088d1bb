// Whose address a request comes from. What a header says is true only as far as our own proxies wrote it: each adds the
// address it was called from at the end of X-Forwarded-For, so with two proxies of ours the second from the end counts.

/**
 * @param peer the address the connection comes from
 * @param proxies how many proxies of ours stand in front
 */
export const clientAddress = (headers: Headers, peer: string | undefined, proxies: number): string | undefined => {
  if (proxies === 0) return peer;
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) || peer;
};

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

/** IPv4 within IPv6, as a URL writes it: the address as two numbers of 16 bits. */
const MAPPED = /^::ffff:([\da-f]+):([\da-f]+)$/;

/**
 * What one client has for sure: an IPv4 address, or the first half of an IPv6 address, whose second half it may choose.
 * Ports and zones, which some proxies and systems add, don't count. What is no address stands for itself.
 */
export const networkOf = (address: string): string => {
  const bare = address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return bare;
  // A URL has each address in one way of writing: without leading zeros, and `::` for the longest row of zeros.
  const host = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const mapped = MAPPED.exec(host);
  if (mapped)
    return mapped
      .slice(1)
      .map((pair) => Number.parseInt(pair, 16))
      .flatMap((pair) => [pair >> 8, pair & 255])
      .join('.');
  const [before = [], after = []] = host.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
};

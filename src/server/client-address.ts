// Finds the address that a request comes from. Only what our own proxies wrote into a header can be trusted: each adds the address
// that called it to the end of X-Forwarded-For. So with two proxies of our own, the second address from the end counts.

/**
 * @param peer the address the connection comes from
 * @param proxies how many of the site's own proxies are in front
 */
export const clientAddress = (headers: Headers, peer: string | undefined, proxies: number): string | undefined => {
  if (proxies === 0) return peer;
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return hops.at(-proxies) || peer;
};

/** IPv4 within IPv6, as a URL writes it: the address as two numbers of 16 bits. */
const MAPPED = /^::ffff:([\da-f]+):([\da-f]+)$/;

/** The address without what some proxies and systems add to it: a port, a zone. */
const bareAddress = (address: string): string =>
  address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');

/** The address in one spelling: IPv4, or the eight parts of IPv6. A text that is not an address is not changed. */
const partsOf = (address: string): string | readonly string[] => {
  const bare = bareAddress(address);
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return bare;
  // A URL writes each address without leading zeros, and with `::` for the longest run of zeros.
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
  return [...before, ...zeros, ...after];
};

/**
 * The network of one client: an IPv4 address, or the first half of an IPv6 address (a /64), because a client can choose the
 * second half itself. A text that is not an address is not changed.
 */
export const networkOf = (address: string): string => {
  const parts = partsOf(address);
  return typeof parts === 'string' ? parts : parts.slice(0, 4).join(':');
};

/** The network of one client, and for IPv6 also the larger networks that one client may own: /64, /56, /48. */
export const widerNetworksOf = (address: string): readonly string[] => {
  const parts = partsOf(address);
  if (typeof parts === 'string') return [parts];
  const [first, second, third, fourth = '0'] = parts;
  const site = `${first}:${second}:${third}`;
  const upper = (Number.parseInt(fourth, 16) >> 8).toString(16);
  return [`${site}:${fourth}`, `${site}:${upper}/56`, `${site}/48`];
};

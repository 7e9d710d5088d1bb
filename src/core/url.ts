// Which addresses a link may have. A list of allowed schemes is applied to the parsed address, which has no control characters,
// entities or unusual capitals any more.

const WEB = /^https?:\/\/[^/@]+\//;

/**
 * The address in its normal form, if it is `http` or `https` and has no user name or password; else `undefined`.
 *
 * @param base the address that it may be relative to; without one it must be absolute
 */
export const webAddress = (address: string | undefined, base?: string): string | undefined => {
  // Most authors have no address, and `new URL` is slow to fail.
  if (!address) return undefined;
  try {
    const { href } = new URL(address, base);
    return WEB.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** As `webAddress`, and also `mailto`. */
export const linkAddress = (address: string, base?: string): string | undefined =>
  /^mailto:[^\s@]+@[^\s]+$/i.test(address) ? address : webAddress(address, base);

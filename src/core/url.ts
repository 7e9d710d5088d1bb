// Which addresses a reader may be sent to. An allow-list of schemes, applied to the parsed address: control characters,
// entities and case tricks are gone by then.

const WEB = /^https?:\/\/[^/@]+\//;

/**
 * The address, made canonical, if it is `http` or `https` and carries no credentials; else `undefined`.
 *
 * @param base what it may be relative to; without one it must be absolute
 */
export const webAddress = (address: string | undefined, base?: string): string | undefined => {
  // Most have none, and a URL that fails is slow to.
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

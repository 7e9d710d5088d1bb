// Which addresses a reader may be sent to. An allow-list of schemes, applied to the parsed address: control characters,
// entities and case tricks are gone by then.

const parse = (address: string, base: string | undefined): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};

/**
 * The address, made canonical, if it is `http` or `https` and carries no credentials; else `undefined`.
 *
 * @param base what it may be relative to; without one it must be absolute
 */
export const webAddress = (address = '', base?: string): string | undefined => {
  const url = parse(address, base);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
};

/** As `webAddress`, and also `mailto`. */
export const linkAddress = (address: string): string | undefined =>
  /^mailto:[^\s]+@[^\s]+$/i.test(address) ? address : webAddress(address);

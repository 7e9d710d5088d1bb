// Which addresses a reader may be sent to. An allow-list of schemes, applied to the parsed address: control characters,
// entities and case tricks are gone by then.

const parse = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/** The address, made canonical, if it is absolute, `http` or `https`, and carries no credentials; else `undefined`. */
export const webAddress = (address: string | undefined): string | undefined => {
  const url = address ? parse(address.trim()) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
};

/** As `webAddress`, and also `mailto`. */
export const linkAddress = (address: string): string | undefined =>
  /^mailto:[^\s]+@[^\s]+$/i.test(address) ? address : webAddress(address);

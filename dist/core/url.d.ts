/**
 * The address in its normal form, if it is `http` or `https` and has no user name or password; else `undefined`.
 *
 * @param base the address that it may be relative to; without one it must be absolute
 */
export declare const webAddress: (address: string | undefined, base?: string) => string | undefined;
/** As `webAddress`, and also `mailto`. */
export declare const linkAddress: (address: string, base?: string) => string | undefined;

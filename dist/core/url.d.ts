/**
 * The address, made canonical, if it is `http` or `https` and carries no credentials; else `undefined`.
 *
 * @param base what it may be relative to; without one it must be absolute
 */
export declare const webAddress: (address: string | undefined, base?: string) => string | undefined;
/** As `webAddress`, and also `mailto`. */
export declare const linkAddress: (address: string, base?: string) => string | undefined;

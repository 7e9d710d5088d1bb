/** The address, made canonical, if it is absolute, `http` or `https`, and carries no credentials; else `undefined`. */
export declare const webAddress: (address: string | undefined) => string | undefined;
/** As `webAddress`, and also `mailto`. */
export declare const linkAddress: (address: string) => string | undefined;

/** A random UUID, version 4 (RFC 9562): 120 random bits. */
export declare const randomId: () => string;

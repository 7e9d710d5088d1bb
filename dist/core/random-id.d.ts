/** A random UUID, version 4 (RFC 9562). */
export declare const randomId: () => string;

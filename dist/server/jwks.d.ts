import type * as jose from 'jose';
type Jose = typeof jose;
export interface KeySetOptions {
    readonly address: string;
    /** The clock, milliseconds since 1970. */
    readonly now?: (() => number) | undefined;
    readonly fetch?: typeof fetch;
}
/** @throws TypeError for an address without encryption, whose answers could be replaced on the way */
export declare const checkKeyAddress: (address: string) => void;
/** Finds the key of a token, as `jwtVerify` asks for it. */
export declare const remoteKeySet: ({ address, now, fetch: get }: KeySetOptions, jose: Jose) => jose.JWTVerifyGetKey;
export {};

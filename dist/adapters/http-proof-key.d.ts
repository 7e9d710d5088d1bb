/**
 * The key as it is computed without the browser's cryptography.
 *
 * @param password at most 64 bytes
 * @param salt at most 51 bytes
 */
export declare const computeKey: (password: Uint8Array, salt: Uint8Array, cost: number) => Uint8Array;
/** @param length bytes, at most 32 */
export declare const deriveKey: (password: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, cost: number, length: number) => Promise<Uint8Array>;

/** The key as it is computed without the browser's cryptography. */
export declare const computeKey: (password: Uint8Array, salt: Uint8Array, cost: number, length: number) => Promise<Uint8Array>;
/** @param length bytes */
export declare const deriveKey: (password: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, cost: number, length: number) => Promise<Uint8Array>;

import { type Chunks } from './source.js';
/** The encoding that a byte order mark tells. */
export declare const encodingOf: (bytes: Uint8Array) => 'utf-8' | 'utf-16le' | 'utf-16be';
/** @throws AfterwordError `corrupt` */
export declare function decode(chunks: Chunks, encoding: string): AsyncGenerator<string>;

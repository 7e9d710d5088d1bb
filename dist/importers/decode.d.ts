import { type Chunks } from './source.js';
/** The encoding that a byte order mark tells, or the zeros between the first characters. */
export declare const encodingOf: ([first, second]: Uint8Array) => 'utf-8' | 'utf-16le' | 'utf-16be';
export type OnReplaced = (count: number, line: number) => void;
/**
 * @param onReplaced is told of ill-formed characters, and of the line of the first
 * @throws AfterwordError `corrupt`
 */
export declare function decode(chunks: Chunks, encoding: string, onReplaced: OnReplaced): AsyncGenerator<string>;

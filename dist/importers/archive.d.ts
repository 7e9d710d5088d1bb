import type { Entry } from './entry.js';
export interface ReadOptions {
    /** Told of each record that breaks the contract and is left out. */
    readonly warn: (message: string) => void;
}
/**
 * The entries of an archive.
 *
 * @throws AfterwordError `corrupt`, naming the line or the byte, as soon as it meets what is no archive
 */
export declare function readArchive(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Entry>;

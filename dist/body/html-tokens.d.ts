import type { CharacterNames } from './character-names.js';
export interface TokenReader {
    text(value: string): void;
    /** @param attributes by name; only those that are used */
    start(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void;
    end(name: string): void;
}
export declare const readHtml: (source: string, reader: TokenReader, names: CharacterNames) => void;

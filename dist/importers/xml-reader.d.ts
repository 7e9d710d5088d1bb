import type { Entries, Entry } from './entry.js';
export interface XmlHandler {
    /** The handler's prefix for a namespace; `undefined` for an unknown namespace. */
    prefixOf(namespace: string): string | undefined;
    /** @param attribute returns an attribute by its name with the handler's prefix */
    open(name: string, attribute: (name: string) => string | undefined, line: number): void;
    /** @param text the text of the element itself, without that of elements in it */
    close(name: string, text: string): Entry | undefined;
}
/**
 * The entries that a handler returns for an XML file.
 *
 * @throws AfterwordError `corrupt`, naming the line
 */
export declare function readXml(text: AsyncIterable<string>, handler: XmlHandler): Entries;

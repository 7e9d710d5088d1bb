import type { Entries, Entry } from './entry.js';
export interface XmlHandler {
    /** The prefix that the handler knows a namespace by; `undefined` for one that it does not. */
    prefixOf(namespace: string): string | undefined;
    /** @param attribute gives the attributes by their names, with the handler's prefixes */
    open(name: string, attribute: (name: string) => string | undefined, line: number): void;
    /** @param text the element's own, without that of the elements in it */
    close(name: string, text: string): Entry | undefined;
}
/**
 * What a handler makes of an XML file.
 *
 * @throws AfterwordError `corrupt`, naming the line
 */
export declare function readXml(text: AsyncIterable<string>, handler: XmlHandler): Entries;

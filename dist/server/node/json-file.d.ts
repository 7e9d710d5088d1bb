import { type Node } from 'jsonc-parser';
import { UsageError } from './settings.js';
type Path = readonly (string | number)[];
export interface JsonFile {
    readonly value: unknown;
    readonly tree: Node;
    /** The error about the part that a path leads to, or about a node. */
    fault(at: Path | Node, sentence: string): UsageError;
}
/** @throws UsageError if the text is not JSON */
export declare const parseJsonFile: (text: string, file: string) => JsonFile;
/**
 * @param what is in the file, such as `rules`
 * @param largest in bytes
 * @throws UsageError if it is larger, or cannot be read
 */
export declare const readSettingsFile: (file: string, what: string, largest: number) => Promise<string>;
export {};

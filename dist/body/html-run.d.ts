import type { Inline, Marked } from './tree.js';
type Kind = Marked['type'] | 'link' | 'inlineCode';
export declare class HtmlRun {
    #private;
    open(kind: Kind, url?: string): void;
    close(kind: Kind): void;
    break(): void;
    text(value: string): void;
    /** Ends the run. The result is empty if there is nothing to read in it. */
    take(): readonly Inline[];
}
export {};

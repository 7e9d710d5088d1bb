import type { Localizer } from './localizer.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
export interface Told {
    readonly list: List;
    readonly localizer: Localizer;
    readonly sentence: string;
    /** Undoes it; absent if that is not possible. */
    readonly undo: (() => Promise<unknown>) | undefined;
}
export declare const showNotice: ({ list, localizer, sentence, undo }: Told) => void;
export {};

import type { Localizer } from './localizer.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
/** Made again when the language changes. */
type Sentence = (localizer: Localizer) => string;
export interface Told {
    readonly list: List;
    readonly sentence: Sentence;
    /** Undoes it; absent if that is not possible. */
    readonly undo: (() => Promise<unknown>) | undefined;
}
export declare const showNotice: ({ list, sentence, undo }: Told) => void;
export {};

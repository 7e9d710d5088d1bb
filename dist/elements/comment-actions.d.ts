import type { SentenceOf } from './act-notes.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
/** Gives the comments of a list their controls. */
export declare const attachActions: (list: List, sentenceOf: SentenceOf) => Promise<void>;
export {};

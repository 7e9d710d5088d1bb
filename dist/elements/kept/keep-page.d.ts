import { type Element } from './kept-place.js';
/** Keeps what a discussion shows from now on. */
export declare const keepPage: (element: Element) => void;

import type { KeptPlace } from '../../core/kept-page.js';
export type Element = HTMLElementTagNameMap['afterword-discussion'];
export declare const placeOf: ({ adapter, src, discussion }: Element) => KeptPlace;
/** Stands for the reader's token, which is not stored itself. */
export declare const tokenOf: ({ token }: Element) => string;

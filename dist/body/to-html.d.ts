import type { Root } from './tree.js';
/** Where it will be shown. For a page it is the same as the elements make there; for a feed it is readable without our style sheet. */
export type Place = 'page' | 'elsewhere';
export declare const treeHtml: ({ children }: Root, place: Place) => string;

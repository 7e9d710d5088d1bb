import type { Root } from './tree.js';
/** Where it will be shown: in a page, exactly what the elements make there; elsewhere, what reads well without our style sheet. */
export type Place = 'page' | 'elsewhere';
export declare const treeHtml: ({ children }: Root, place: Place) => string;

import type { Root } from '../../body/tree.js';
export declare const visibleTextOf: (tree: Root) => {
    readonly text: string;
    readonly links: string;
};

import { formattedTree as treeOf } from '../body/formatted-tree.js';
/** A value of this module, so that bundlers keep the module: of a module that only passes something on they leave the rest out. */
export declare const formattedTree: typeof treeOf;

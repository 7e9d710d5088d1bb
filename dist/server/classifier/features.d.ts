import type { Root } from '../../body/tree.js';
/** Features of one comment; a longer one is known by its beginning. */
export declare const MOST_FEATURES = 200;
/** The different features of a comment. */
export declare const featuresOf: (author: {
    readonly name: string;
    readonly url?: string | undefined;
}, tree: Root) => readonly string[];

/** The skeletons of a name; none if nothing of it is visible. Only as many characters are used as a name may have. */
export declare const skeletonsOf: (name: string) => readonly string[];

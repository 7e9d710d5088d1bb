export declare class WordSearch {
    #private;
    /** How many steps all searches together took, for tests. */
    steps: number;
    constructor(words: readonly string[]);
    /** The first word that is in the text. */
    find(text: string): string | undefined;
}

/** A part of a text: from the first index to before the last. */
export interface Hit {
    readonly start: number;
    readonly end: number;
}
/** A piece of an excerpt. */
export interface ExcerptPart {
    readonly text: string;
    readonly isHit: boolean;
}
/**
 * Where the words of a search are in a text, from its beginning to its end.
 *
 * @param searched as `searchedWords` gives them
 */
export declare const hitsIn: (text: string, searched: readonly string[]) => Generator<Hit>;
/** The text around the first hit; the beginning of the text if there is none. */
export declare const excerptOf: (text: string, searched: readonly string[]) => ExcerptPart[];

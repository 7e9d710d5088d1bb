import type { Row } from './search-place.js';
export declare class Highlights {
    #private;
    /** Other words; the rows near the screen must be drawn again. */
    set words(words: readonly string[]);
    /** Highlights the words in a row. */
    draw(row: Row): void;
}

import type { CommentRecord } from './records.js';
/** The different words by which a comment is found: those of its text and of its author's name. */
export declare const wordsToFind: ({ author, body }: Pick<CommentRecord, 'author' | 'body'>) => string[];
/**
 * The words that a search asks for. A comment is found if each of them is the beginning of one of its words.
 *
 * @throws AfterwordError `invalid` if it is too long
 */
export declare const searchedWords: (search: string) => string[];

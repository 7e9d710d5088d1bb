import type { ReadyState } from '../core/discussion-state.js';
import type { CommentRecord } from '../core/records.js';
/** What is typed after an @ at the end of a text, and where the @ is. An @ within a word, as in an e-mail address, does not count. */
export declare const mentionIn: (text: string) => {
    readonly at: number;
    readonly typed: string;
} | undefined;
/** The names of the people of a discussion: first whom the reader answers, then who wrote last. */
export declare const peopleIn: ({ nodesById }: Pick<ReadyState, 'nodesById'>, answered: CommentRecord | null) => readonly string[];
/** Those of the names that begin with what was typed, or have a word that does. */
export declare const namesFor: (names: readonly string[], typed: string) => readonly string[];

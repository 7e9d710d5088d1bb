import type { CommentBody } from '../../core/records.js';
export interface DecidedComment {
    /** Another one for every decision. */
    readonly key: string;
    readonly isSpam: boolean;
}
export interface DecidedWords extends DecidedComment {
    readonly author: {
        readonly name: string;
        readonly url?: string;
    };
    readonly body: CommentBody;
}
export interface DecidedComments {
    /** A text that is another one after a decision. Of decisions in the same millisecond it may miss one; the next one tells of both. */
    version(): Promise<string>;
    /** The newest ones: at most so many that are fine, and so many that are spam. */
    newest(most: number): Promise<readonly DecidedComment[]>;
    /** The words of these, as far as they are still there. */
    words(keys: readonly string[]): Promise<readonly DecidedWords[]>;
}

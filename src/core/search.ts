// What an adapter is asked for, and gives, to search a discussion.
import type { CommentRecord } from './records.js';

export interface SearchQuery {
  /**
   * What to look for. Every word must occur in the text or in the author's name, at the beginning of a word there. Capitals and
   * accents make no difference. Of scripts without spaces, such as Chinese, every two neighbouring characters must occur. Rejects
   * with `invalid` if it is longer than `LONGEST_SEARCH`; of more than `MOST_SEARCH_WORDS` words only the first are looked for. Without
   * a word, nothing is found.
   */
  readonly words: string;
  /** The most comments of a page. Without it the adapter decides. */
  readonly limit?: number | undefined;
  /** Where an earlier page of the same search ended. */
  readonly cursor?: string | undefined;
}

export interface SearchPage {
  /** Approved comments, the newest first. */
  readonly records: readonly CommentRecord[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

/** The longest search, in UTF-16 code units. */
export const LONGEST_SEARCH = 200;
export const MOST_SEARCH_WORDS = 10;

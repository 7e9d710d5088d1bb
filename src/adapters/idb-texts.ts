// How a text that was typed is kept in IndexedDB, and by which page.
import { randomId } from '../core/random-id.js';
import type { DraftTarget } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';

/** What this page goes by: every load is another. */
export const page: string = randomId();

export interface KeptText {
  readonly parent: CommentId | null;
  /** The page it was typed in. */
  readonly page: string;
  readonly text: string;
  /** When it was typed, milliseconds since 1970. */
  readonly at: number;
}

export const textKey = ({ discussion, parent }: DraftTarget, owner: string = page): IDBValidKey => [
  'text',
  discussion,
  parent ?? '',
  owner,
];

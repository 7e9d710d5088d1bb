// What a reader can do to a comment that is stored, and how far it got. acts.ts does it.
import type { CommentModeration } from './adapter.js';
import type { AfterwordError } from './errors.js';
import type { CommentBody, CommentId } from './records.js';

export type Act = { readonly comment: CommentId } & (
  | {
      readonly type: 'edit';
      readonly body: CommentBody;
      /** The revision the reader saw. */
      readonly revision: number;
    }
  | {
      readonly type: 'remove';
      /** Milliseconds in which the reader can undo it (`dismiss`). Default: 0. */
      readonly wait?: number;
    }
  | { readonly type: 'react'; readonly name: string; readonly on: boolean }
  | { readonly type: 'report'; readonly reason: string }
  | {
      readonly type: 'moderate';
      readonly action: CommentModeration['action'];
      /** The revision the moderator saw. */
      readonly revision: number;
    }
);

/** An act that is not stored, or not yet. */
export interface ActProgress {
  /** The last wish. */
  readonly act: Act;
  /** `waiting` is sent when the time to undo it is over. Until then the record stays as it is. */
  readonly state: 'waiting' | 'saving' | 'failed';
  /** Why it failed. */
  readonly error?: AfterwordError;
}

/** The acts on one comment that wait, are being saved or have failed, by `actKey`. */
export type CommentProgress = ReadonlyMap<string, ActProgress>;

/** Of acts with one key on one comment, one call is under way at a time. Reactions of different names are different acts. */
export const actKey = (act: Act): string => (act.type === 'react' ? `react ${act.name}` : act.type);

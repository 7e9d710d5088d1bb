// What the form does with another text for a comment: it stores the text, and says why it could not be stored.
import type { Discussion } from '../core/discussion-state.js';
import { AfterwordError } from '../core/errors.js';
import { loadable } from '../core/load-chunk.js';
import type { CommentBody, CommentRecord } from '../core/records.js';

const loadSaveEdit = loadable(() => import('./save-edit.js'));

export class FormSaving {
  /** Why the comment could not be changed, where the comment itself does not say so. */
  refusal: AfterwordError | undefined;
  readonly #update: () => void;
  /** The revision of the comment that the reader has seen since the form was opened. */
  #seen: number | undefined;

  /** @param update called when the refusal is another */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** The comment with the new text, once it is stored; `undefined` if it was not stored. */
  async store(discussion: Discussion, comment: CommentRecord, body: CommentBody): Promise<CommentRecord | undefined> {
    this.#refuse(undefined);
    try {
      const { saveEdit } = await loadSaveEdit();
      const outcome = await saveEdit(discussion, comment, body, this.#seen || comment.revision);
      this.#seen = outcome.seen;
      this.#refuse(outcome.refusal);
      return outcome.stored;
    } catch (cause) {
      this.#refuse(new AfterwordError('network', 'Not loaded.', { cause }));
      return undefined;
    }
  }

  #refuse(refusal: AfterwordError | undefined): void {
    this.refusal = refusal;
    this.#update();
  }
}

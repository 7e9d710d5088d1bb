// The buttons beside a failure: one tries again, one gives an unsent text back to its form. Part of the writing path.
import type { CommentId } from '../core/records.js';
import type { AfterwordActionEvent } from './events.js';
import { textKey } from './form-target.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

/** Forgets the typed text of an edit once it is stored. The form may be closed. */
const forgetStoredEdit = (list: List, id: CommentId): void => {
  const { typedTexts, id: discussion } = list.discussion!;
  const { record } = list.row(id)!.node!;
  const parent = textKey({ type: 'edit', comment: record });
  if (typedTexts.get(parent) !== record.body.source) return;
  typedTexts.set(parent, '');
  list.store?.keepText({ discussion, parent }, '').catch(() => {});
};

export const actOnFailure = (list: List, event: AfterwordActionEvent): void => {
  const { id, parent } = event.node.record;
  if (event.action === 'retry') {
    // The button disappears. The comment gets the focus.
    list.reveal(id);
    list.discussion
      ?.retry(id)
      .then(() => forgetStoredEdit(list, id))
      .catch(() => {});
    return;
  }
  const row = (list.renderRoot as ShadowRoot).getElementById(`comment-${parent}`) as Row | null;
  // <afterword-discussion> takes back what answered the article.
  if (parent === null || !row) return;
  event.stopImmediatePropagation();
  list.open = { type: 'reply', id: parent };
  void row.form?.takeBack(id);
};

// The buttons beside a failure: one tries again, one gives an unsent text back to its form. Part of the writing path.
import type { AfterwordActionEvent } from './events.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

export const actOnFailure = (list: List, event: AfterwordActionEvent): void => {
  const { id, parent } = event.node.record;
  if (event.action === 'retry') {
    // The button disappears. The comment gets the focus.
    list.reveal(id);
    list.discussion?.retry(id).catch(() => {});
    return;
  }
  const row = (list.renderRoot as ShadowRoot).getElementById(`comment-${parent}`) as Row | null;
  // <afterword-discussion> takes back what answered the article.
  if (parent === null || !row) return;
  event.stopImmediatePropagation();
  list.open = { type: 'reply', id: parent };
  void row.form?.takeBack(id);
};

// What the buttons beside a failure do: try again, or take back what was not sent, to change it. Part of the writing path.
import type { AfterwordActionEvent } from './events.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

export const actOnFailure = (list: List, event: AfterwordActionEvent): void => {
  const { id, parent } = event.node.record;
  if (event.action === 'retry') {
    // The button goes. The focus stays with the comment.
    list.reveal(id);
    list.discussion?.retry(id).catch(() => {});
    return;
  }
  const row = (list.renderRoot as ShadowRoot).getElementById(`comment-${parent}`) as Row | null;
  // What answered the article is taken back by the discussion.
  if (parent === null || !row) return;
  event.stopImmediatePropagation();
  list.open = { type: 'reply', id: parent };
  void row.form?.takeBack(id);
};

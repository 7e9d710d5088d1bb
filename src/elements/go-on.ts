// Shows the texts that the reader typed on an earlier visit and did not send. Part of the writing path.
import type { CommentId } from '../core/records.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

/**
 * Comments with such a text say so on their reply buttons. The form with the last text is opened, unless the reader is already
 * writing somewhere.
 *
 * @param last the key of that text
 */
export const goOn = async (list: List, last: CommentId | null): Promise<void> => {
  await list.updateComplete;
  const { discussion, renderRoot } = list;
  const rowOf = (id: CommentId): Row | null => (renderRoot as ShadowRoot).getElementById(`comment-${id}`) as Row | null;
  for (const key of discussion!.typedTexts.keys()) if (key !== null) rowOf(key)?.refresh();
  const [, edited] = /^\0edit ([^]+)/.exec(last ?? '') ?? [];
  const id = edited ?? last;
  const { activeElement } = list.getRootNode() as ShadowRoot;
  if (id && rowOf(id) && !list.open && !activeElement?.matches('afterword-reply-form'))
    list.show({ type: edited ? 'edit' : 'reply', id });
};

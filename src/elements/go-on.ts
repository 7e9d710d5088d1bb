// Takes up the texts that an earlier visit left under comments. Part of the writing path.
import type { CommentId } from '../core/records.js';
import type { OpenForm } from './form-target.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];
type Row = HTMLElementTagNameMap['afterword-comment'];

/**
 * The comments with a text say so on their buttons. Where the last text was typed the form is open again, unless the
 * reader is writing somewhere already.
 *
 * @param last by which key that text is kept
 */
export const goOn = async (list: List, last: CommentId | null): Promise<void> => {
  await list.updateComplete;
  const { discussion, renderRoot } = list;
  const rowOf = (id: CommentId): Row | null => (renderRoot as ShadowRoot).getElementById(`comment-${id}`) as Row | null;
  for (const key of discussion!.typedTexts.keys()) if (key !== null) rowOf(key)?.refresh();
  const [, type, id] = /^\0(edit|report) ([^]+)/.exec(last ?? '') ?? ['', 'reply', last];
  const { activeElement } = list.getRootNode() as ShadowRoot;
  if (id && rowOf(id) && !list.open && !activeElement?.matches('afterword-reply-form'))
    list.show({ type, id } as OpenForm);
};

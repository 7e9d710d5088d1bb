// Makes the words that tell when a comment was edited a button that opens its earlier versions, where the adapter keeps them. The words
// stay the nodes that they are: the comment goes on updating them.
import { nameOf } from './author-name.js';
import type { ActionContext } from './comment-entry.js';
import { loadable } from '../core/load-chunk.js';

const loadHistory = loadable(() => import('./history-dialog.js'));

/** Opens the earlier versions. The focus then comes back to the button. */
export const openVersions = async (context: ActionContext): Promise<void> => {
  try {
    const { openHistory } = await loadHistory();
    await openHistory(context);
  } finally {
    // Unless the reader has gone on meanwhile.
    const { activeElement } = context.list.renderRoot as ShadowRoot;
    if (!activeElement) context.row.querySelector<HTMLElement>('[part=edited]')?.focus({ preventScroll: true });
  }
};

/** @param open called when the button is pressed */
export const drawEditedButton = (
  { row, node, discussion, localizer }: Pick<ActionContext, 'row' | 'node' | 'discussion' | 'localizer'>,
  open: () => void,
): void => {
  const { editedAt, author } = node.record;
  if (!editedAt || !discussion.adapter.history) return;
  const words = row.querySelector('[part=byline] > .small');
  if (!words) return;
  if (!words.querySelector('[part=edited]')) {
    const button = document.createElement('button');
    button.setAttribute('part', 'edited');
    button.type = 'button';
    button.ariaHasPopup = 'dialog';
    const rest = document.createElement('span');
    rest.className = 'visually-hidden';
    button.append(...words.childNodes, rest);
    button.addEventListener('click', open);
    words.append(button);
  }
  words.lastElementChild!.lastElementChild!.textContent = localizer.fill(localizer.messages.earlierVersions, {
    name: nameOf(author, localizer),
  });
};

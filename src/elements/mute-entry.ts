// The entry that hides all comments of an author, for this reader. It says whether it goes by the author or only by a name. Its code is
// loaded when it is chosen.
import { isBlank } from '../core/visible.js';
import { nameOf } from './author-name.js';
import type { CommentEntry } from './comment-entry.js';
import { loadable } from '../core/load-chunk.js';
import { isReadable } from './stored-comment.js';

const loadMuting = loadable(() => import('./muting.js'));

export const muteEntry: CommentEntry = {
  id: 'mute',
  label: ({ record: { author, kind } }, localizer) => {
    const { muteAuthor, muteGuests } = localizer.messages;
    return localizer.fill(author.id || kind === 'ping' ? muteAuthor : muteGuests, { name: nameOf(author, localizer) });
  },
  /** A guest without a name is anybody. A comment whose author is muted has its own button to undo that. */
  isOffered: (node, view, list) => {
    const { author, id, mine } = node.record;
    return (
      isReadable(node, view) &&
      !mine &&
      !!(author.id || !isBlank(author.name)) &&
      !list.row(id)?.querySelector(':scope > [part=muted]')
    );
  },
  async run(context) {
    const { muteAuthor } = await loadMuting();
    await muteAuthor(context);
  },
};

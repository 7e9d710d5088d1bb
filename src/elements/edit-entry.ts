// The entry that opens the form in which a reader changes their own comment. It says until when that is possible.
import type { CommentEntry } from './comment-entry.js';
import type { Localizer } from './localizer.js';
import { canChange, changeEnd } from './own-comment.js';

const DAY = 24 * 60 * 60 * 1000;

/** A time of this device's clock; with the date, if it is not within a day. */
const timeText = (time: number, { locale }: Localizer): string =>
  new Intl.DateTimeFormat(locale.language, {
    timeStyle: 'short',
    ...(time - Date.now() > DAY && { dateStyle: 'medium' }),
  }).format(time);

export const editEntry: CommentEntry = {
  id: 'edit',
  label(node, localizer, { discussion }) {
    const { edit, editUntil } = localizer.messages;
    const left = changeEnd(node) - discussion.now();
    return left > 0 ? localizer.fill(editUntil, { time: timeText(Date.now() + left, localizer) }) : edit;
  },
  isOffered: (node, view) => canChange(node, view, 'edit'),
  run({ list, node }) {
    list.open = { type: 'edit', id: node.record.id };
  },
};

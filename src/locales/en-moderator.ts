// The English words of what a moderator can do in a discussion.
import type { ModeratorMessages } from './control-messages.js';

export const moderatorMessages: ModeratorMessages = {
  approveReply: 'Approve',
  holdReply: 'Hold back',
  markSpam: 'Mark as spam',
  takeDown: 'Take down',
  pinReply: 'Pin',
  unpinReply: 'Unpin',
  closeDiscussion: 'Close the discussion',
  openDiscussion: 'Open the discussion',
  banForWeek: 'Ban the author for a week',
  banForEver: 'Ban the author for ever',
  moderated: {
    ban: '{name} is banned.',
    approve: 'Approved: reply of {name}.',
    hold: 'Held back: reply of {name}.',
    spam: 'Marked as spam: reply of {name}.',
    remove: 'Taken down: reply of {name}.',
    pin: 'Pinned: reply of {name}.',
    unpin: 'No longer pinned: reply of {name}.',
    close: 'The discussion is closed.',
    open: 'The discussion is open.',
  },
  moderationUndone: 'It is undone.',
};

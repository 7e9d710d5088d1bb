// The English words of what a reader can do with a comment.
import type { ActionMessages } from './locale.js';

export const actionMessages: ActionMessages = {
  actionsFor: 'More actions for the reply of {name}',
  reactions: { like: 'Like', dislike: 'Dislike' },
  reactionTo: '{reaction}, reply of {name}',
  badReaction: 'This reaction is not possible here.',
  edit: 'Edit',
  editUntil: 'Edit (until {time})',
  changedMeanwhile: 'Someone else changed this reply meanwhile. This is its text now; yours is below.',
  tooLate: 'The time in which it could be changed is over.',
  remove: 'Remove',
  askRemove: 'Remove this reply?',
  keep: 'Keep',
  report: 'Report',
  reported: 'Reported',
  reportReply: 'Report this reply to the moderators',
  reason: 'What is wrong with it',
  sendReport: 'Send report',
  thanks: 'Thank you. The moderators will look at it.',
  dismiss: 'Dismiss',
  controlNotLoaded: 'It could not be loaded. Press again to try again.',
};

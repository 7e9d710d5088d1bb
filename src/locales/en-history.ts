// The English words of the earlier versions of a comment.
import type { HistoryMessages } from './control-messages.js';

export const historyMessages: HistoryMessages = {
  versionsOf: 'Versions of the reply of {name}',
  changedAt: 'Changed {time}',
  textOf: 'Text of {time}',
  noVersions: 'No earlier version of it is kept.',
  added: 'added:',
  removedWords: 'removed:',
  changeEnd: 'end of change;',
  closeVersions: 'Close',
};

// The English words of the list of what a reader wrote.
import type { OwnMessages } from './control-messages.js';

export const ownMessages: OwnMessages = {
  ownHeading: 'What I wrote',
  ownClose: 'Close',
  ownNone: 'You have written nothing here, or nothing that this browser knows of.',
  ownMore: 'Show more',
  waits: 'waits for approval',
  download: 'Download all',
  removeAll: 'Remove all',
  askRemoveAll: 'Remove everything that you wrote on this site? This cannot be undone.',
  keepAll: 'Keep it',
  removedAll: { one: 'One reply was removed.', other: '{count} replies were removed.' },
  working: 'One moment…',
  otherBrowser: 'Another browser',
  showCode: 'Show my code',
  ownCode: 'Your code',
  codeWarning:
    'With this code another browser is recognised as you. Whoever has it can change and remove what you wrote, and write as you. Keep it to yourself.',
  enterCode: 'Enter a code',
  useCode: 'Use this code',
  badCode: 'There is a mistake in this code.',
  replacesCode:
    'This browser has a code already. If you go on, what was written with it can no longer be changed here. Note it first, or press again to go on.',
  codeUsed: 'This browser now has the code.',
};

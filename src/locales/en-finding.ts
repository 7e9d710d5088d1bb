// The English words by which readers find their way in a discussion.
import type { FindingMessages } from './control-messages.js';

export const findingMessages: FindingMessages = {
  notHere: 'The response that this link leads to is not here. It may have been removed.',
  notLoaded: 'The response that this link leads to could not be loaded.',
  between: 'Show more responses here',
  moreReplies: { one: 'Show one more reply', other: 'Show {count} more replies' },
  hideReplies: 'Hide the replies to {name}',
  showReplies: 'Show the replies to {name}',
  hiddenReplies: { one: 'One reply is hidden: show it', other: '{count} replies are hidden: show them' },
  order: 'Order of the responses',
  oldest: 'Oldest first',
  newest: 'Newest first',
  best: 'Best first',
  latest: 'Latest',
  newCount: { other: '{count} new' },
  sinceVisit: 'Since your last visit',
  isNew: 'new',
  nextNew: 'Next response since your last visit',
  previousNew: 'Previous response since your last visit',
  ownList: 'What I wrote',
  keys: 'Keys in this discussion',
  collapseThread: 'Hide or show the replies of a thread',
  close: 'Close',
  search: 'Search',
};

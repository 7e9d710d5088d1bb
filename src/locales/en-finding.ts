// The English words by which readers find their way in a discussion.
import type { FindingMessages } from './locale.js';

export const findingMessages: FindingMessages = {
  notHere: 'The response that this link leads to is not here. It may have been removed.',
  notLoaded: 'The response that this link leads to could not be loaded.',
  between: 'Show more responses here',
  moreReplies: { one: 'Show one more reply', other: 'Show {count} more replies' },
  order: 'Order of the responses',
  oldest: 'Oldest first',
  newest: 'Newest first',
  best: 'Best first',
  latest: 'Latest response',
};

// The English words of the search in a discussion.
import type { SearchMessages } from './control-messages.js';

export const searchMessages: SearchMessages = {
  searchWords: 'Words to search for',
  found: { one: 'One response found', other: '{count} responses found' },
  foundFirst: { other: 'The first {count} responses found' },
  foundNone: 'No response has all of these words.',
  searchTooLong: { other: 'A search may have at most {count} characters.' },
  moreFound: 'Show more that were found',
  hitPlace: '{place} of {count}',
  nextHit: 'Next response found',
  previousHit: 'Previous response found',
  closeSearch: 'Close the search',
};

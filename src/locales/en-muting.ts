// The English words of muting. It is loaded without the writing path, whose words it needs too.
import type { MutingMessages } from './control-messages.js';
import type { WritingMessages } from './page-messages.js';

export const mutingMessages: MutingMessages & Pick<WritingMessages, 'actFor'> = {
  mutedReply: 'A reply by {name}, whom you muted.',
  mutedGuestReply: 'A reply by a guest named {name}. You muted this name.',
  showMuted: 'Show',
  hideMuted: 'Hide',
  unmute: 'Unmute',
  mutedAuthors: { 0: 'Nobody is muted', one: 'One muted author', other: '{count} muted authors' },
  mutedHeading: 'Whom you muted',
  mutedWhere:
    'Their replies are hidden on this site, in this browser, for you only. A guest is known only by the name.',
  nobodyMuted: 'Nobody is muted.',
  actFor: '{act}: {name}',
  guestNamed: 'Guests named {name}',
  closeMuted: 'Close',
};

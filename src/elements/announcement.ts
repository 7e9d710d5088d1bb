// What assistive technology reads aloud about the reader's own writing: it can still be undone, is being sent, was stored, or failed. Part of the
// writing path.
import type { Transition } from '../core/discussion-state.js';
import { isTriedAgain } from '../core/trying-again.js';
import type { Localizer } from './localizer.js';

/** The sentence for a transition; `undefined` if there is nothing to say. */
export const announcementOf = (transition: Transition, { messages }: Localizer): string | undefined => {
  switch (transition.type) {
    case 'waiting':
      return messages.sendingSoon + messages.gap + messages.undo;
    case 'sending':
      // A draft that is sent again automatically is not announced each time.
      return transition.isByItself ? undefined : messages.sending;
    case 'posted':
      return transition.comment.status === 'pending' ? messages.sentWaiting : messages.sent;
    case 'error': {
      const { error, draft, act } = transition;
      // A report has a dialog, which tells that it failed.
      if (!draft && (!act || act.type === 'report')) return undefined;
      const again = draft && isTriedAgain(error) ? messages.gap + messages.again : '';
      return (draft ? messages.failed : messages.notSaved) + messages.gap + messages.errors[error.code] + again;
    }
    default:
      return undefined;
  }
};

// Tells a discussion what happens elsewhere on its page: the network is back, or another element has posted a comment.
import type { DiscussionContext } from './contexts.js';
import type { DiscussionHost } from './discussion-controller.js';
import type { AfterwordPostedEvent } from './events.js';

/** Listens while the element is in the page. */
export const hearPage = (host: DiscussionHost): void => {
  const onOnline = (): void => host.discussion?.resendFailed();
  /** Shows what the reader has posted in another element on this page. To them it is not new. */
  const onPosted = ({ comment, target }: AfterwordPostedEvent): void => {
    const [ours, theirs] = [host.discussion, (target as Partial<DiscussionContext>).discussion];
    if (ours && theirs && ours !== theirs && ours.id === theirs.id && ours.adapter === theirs.adapter)
      ours.include(comment);
  };
  const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
    globalThis[how]('online', onOnline);
    document[how]('afterword-posted', onPosted as EventListener);
  };
  host.addController({
    hostConnected: () => listen('addEventListener'),
    hostDisconnected: () => listen('removeEventListener'),
  });
};

// How long a reader can undo what they send or remove, and what becomes of it if they leave the page meanwhile. Part of the writing path.
import type { Discussion } from '../core/discussion-state.js';
import type { CommentDraft } from '../core/draft.js';

const DEFAULT_SECONDS = 5;
const LONGEST_SECONDS = 600;

type DiscussionElement = HTMLElementTagNameMap['afterword-discussion'];

/** The <afterword-discussion> around an element; none if the element stands alone. */
export const discussionAround = (element: Element): DiscussionElement | undefined => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host?.localName === 'afterword-discussion' ? (host as DiscussionElement) : host && discussionAround(host);
};

/** In milliseconds. `seconds` is what a page says, if it says anything; a text that is no number means the default. */
export const undoTime = (seconds: number | string = DEFAULT_SECONDS): number =>
  1000 * (Number(seconds) >= 0 ? Math.min(Number(seconds), LONGEST_SECONDS) : DEFAULT_SECONDS);

/** Sends what waits to be undone as soon as the page is left, until that is `done`. */
export const sendWhenLeft = async (discussion: Discussion, done: Promise<unknown> | undefined): Promise<void> => {
  const send = (): void => discussion.sendNow();
  addEventListener('pagehide', send);
  try {
    await done;
  } finally {
    removeEventListener('pagehide', send);
  }
};

/** Sends a draft after the time in which that can be undone. The discussion tells what becomes of it, and keeps the text meanwhile. */
export const postFrom = (form: Element, discussion: Discussion, draft: CommentDraft): void => {
  const around = discussionAround(form);
  const wait = around && undoTime(around.undoSeconds);
  sendWhenLeft(discussion, discussion.post(draft, { wait })).catch(() => {});
};

// Removals that the back end has not answered. They are kept in this browser, so that one that is lost when the page is left (the reader is
// offline, the server refuses for the moment) is sent by the next page with the discussion.
import type { Discussion } from '../core/discussion-state.js';
import { asAfterwordError, type ErrorCode } from '../core/errors.js';
import type { CommentId } from '../core/records.js';
import { discussionAround, sendWhenLeft } from './undo-time.js';

type KeptRemoval = readonly [place: string, comment: CommentId, sendAt: number];

const KEY = 'afterword-removals';
/** The oldest are forgotten first. */
const MOST = 100;
/** In milliseconds. This device's clock may have been set back. */
const LONGEST_WAIT = 600_000;
/** Failures after which it is kept. With another one the back end has refused, and the reader is told. */
const UNANSWERED = new Set<ErrorCode>(['network', 'unavailable', 'rate-limited', 'unauthorized', 'aborted']);

const isKeptRemoval = (entry: unknown): entry is KeptRemoval =>
  Array.isArray(entry) && entry.map((part) => typeof part).join() === 'string,string,number';

const read = (): readonly KeptRemoval[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as unknown[]).filter(isKeptRemoval) : [];
  } catch {
    return [];
  }
};

/** What stands for each discussion of this page: its id, and its back end, because another one may have a discussion with the same id. The
 *  address of an adapter that a script has made is not known. */
const places = new WeakMap<Discussion, string>();

const isOf = ([place, comment]: KeptRemoval, discussion: Discussion, which: CommentId): boolean =>
  place === places.get(discussion) && comment === which;

/** @param sendAt absent if it is to be forgotten */
const write = (discussion: Discussion, comment: CommentId, sendAt?: number): void => {
  const kept = read();
  const others = kept.filter((entry) => !isOf(entry, discussion, comment));
  if (sendAt === undefined && others.length === kept.length) return;
  const next = sendAt === undefined ? others : [...others, [places.get(discussion), comment, sendAt]].slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing sends what it can.
  }
};

/** Forgets a removal that failed once the reader has dismissed it, or trying again was successful. */
const forgetWhenOver = (discussion: Discussion, comment: CommentId): void => {
  const stop = discussion.subscribe((state) => {
    if (state.status !== 'ready' || state.nodesById.get(comment)?.progress?.has('remove')) return;
    write(discussion, comment);
    stop();
  });
};

const settle = async (discussion: Discussion, comment: CommentId, removal: Promise<void> | undefined) => {
  try {
    await removal;
    write(discussion, comment);
  } catch (error) {
    if (UNANSWERED.has(asAfterwordError(error).code)) forgetWhenOver(discussion, comment);
    else write(discussion, comment);
    throw error;
  }
};

/** Removes a comment after some milliseconds, or when the page is left. It can be undone until then. */
export const removeAfter = async (discussion: Discussion, comment: CommentId, wait: number): Promise<void> => {
  write(discussion, comment, Date.now() + wait);
  await settle(discussion, comment, sendWhenLeft(discussion, discussion.remove?.(comment, { wait })));
};

/** Sends a removal of another page, unless it was undone or sent there meanwhile. */
const sendKept = async (discussion: Discussion, comment: CommentId): Promise<void> => {
  if (!read().some((entry) => isOf(entry, discussion, comment))) return;
  const { state, adapter } = discussion;
  // What the page shows says there what became of it.
  const isShown = state.status === 'ready' && state.permissions.has('remove') && state.nodesById.has(comment);
  const removal = isShown ? discussion.remove?.(comment) : adapter.remove?.(discussion.id, comment);
  await settle(discussion, comment, removal);
};

/** Sends the removals in a list's discussion that earlier pages have left, once. */
export const sendKeptRemovals = (list: HTMLElementTagNameMap['afterword-comment-list']): void => {
  const { discussion } = list;
  if (discussion?.state.status !== 'ready' || places.has(discussion)) return;
  const here = `${discussion.adapter.name} ${discussionAround(list)?.src} ${discussion.id}`;
  places.set(discussion, here);
  for (const [place, comment, sendAt] of read())
    if (place === here)
      setTimeout(
        () => void sendKept(discussion, comment).catch(() => {}),
        Math.min(Math.max(sendAt - Date.now(), 0), LONGEST_WAIT),
      );
};

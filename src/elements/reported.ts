// Remembers on this device which comments the reader has reported.
import type { CommentId, DiscussionId } from '../core/records.js';

const KEY = 'afterword-reported';
/** The oldest are forgotten first. */
const MOST = 200;

/** What cannot be stored is remembered as long as the page. */
let known: readonly string[] = [];

const read = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return [...new Set([...known, ...(Array.isArray(kept) ? kept.map(String) : [])])];
  } catch {
    return known;
  }
};

const nameOf = (discussion: DiscussionId, comment: CommentId): string => JSON.stringify([discussion, comment]);

export const isReported = (discussion: DiscussionId, comment: CommentId): boolean =>
  read().includes(nameOf(discussion, comment));

export const keepReported = (discussion: DiscussionId, comment: CommentId): void => {
  known = [...read(), nameOf(discussion, comment)].slice(-MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // A browser that keeps nothing remembers it as long as the page.
  }
};

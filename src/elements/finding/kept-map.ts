// What is remembered for each discussion in this browser: as many discussions as fit, the last used ones. A storage that is not allowed,
// or has something else in it, remembers nothing.
import type { DiscussionId } from '../../core/records.js';

/** The most characters that a storage is given. */
const LONGEST = 50_000;

const isEntry = (entry: unknown): entry is [DiscussionId, unknown] => Array.isArray(entry) && entry.length === 2;

const read = (key: string): [DiscussionId, unknown][] => {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(entries) ? (entries as unknown[]).filter(isEntry) : [];
  } catch {
    return [];
  }
};

/** What is remembered of a discussion; whoever asks must check it. */
export const recall = (key: string, discussion: DiscussionId): unknown =>
  read(key).find(([id]) => id === discussion)?.[1];

/** @param most how many discussions are remembered */
export const remember = (key: string, discussion: DiscussionId, value: unknown, most = 100): void => {
  const entries = read(key).filter(([id]) => id !== discussion);
  if (value !== undefined) entries.push([discussion, value]);
  let kept = entries.slice(-most);
  while (JSON.stringify(kept).length > LONGEST) kept = kept.slice(Math.ceil(kept.length / 4));
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The storage is full or not allowed.
  }
};

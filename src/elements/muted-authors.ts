// Whom the reader has muted, on this site and in this browser. An author with an id is known by it, a guest only by their name.
// Nothing of it is sent.
import type { CommentAuthor } from '../core/records.js';
import { remembered } from './remembered.js';

const KEY = 'afterword-muted';
/** The oldest are forgotten first. */
const MOST = 200;
/** Characters of a key or a name. */
const LONGEST = 200;

/** What an author is muted by. */
export const muteKeyOf = ({ id, name }: CommentAuthor): string =>
  (id ? `id:${id}` : `guest:${name.trim().normalize('NFKC').toLowerCase()}`).slice(0, LONGEST);

export const isGuestKey = (key: string): boolean => key.startsWith('guest:');

const isEntry = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((one) => typeof one === 'string');

const read = (): Map<string, string> => {
  try {
    const entries: unknown = JSON.parse(remembered(KEY) ?? '[]');
    return new Map(Array.isArray(entries) ? (entries as unknown[]).filter(isEntry).slice(-MOST) : []);
  } catch {
    return new Map();
  }
};

let muted = read();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const keep = (next: ReadonlyMap<string, string>): void => {
  muted = new Map([...next].slice(-MOST));
  try {
    if (muted.size) localStorage.setItem(KEY, JSON.stringify([...muted]));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing remembers them as long as the page.
  }
  tell();
};

/** The muted authors: their names, by what they are muted by. */
export const mutedAuthors = (): ReadonlyMap<string, string> => muted;

export const mute = (author: CommentAuthor): void =>
  keep(new Map([...muted, [muteKeyOf(author), author.name.trim().slice(0, LONGEST)]]));

export const unmute = (key: string): void => keep(new Map([...muted].filter(([one]) => one !== key)));

/** Calls a function after each change, also by another tab. */
export const onMutedChange = (listener: () => void): void => {
  if (!listeners.size)
    addEventListener('storage', ({ key }) => {
      if (key !== KEY && key !== null) return;
      muted = read();
      tell();
    });
  listeners.add(listener);
};

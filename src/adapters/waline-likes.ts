// Remembers in this browser which comments its reader likes, because Waline only counts likes.
import type { CommentId } from '../core/records.js';

/** The likes of this browser's reader. */
export const likesKeptFor = (url: string): { has(id: CommentId): boolean; set(id: CommentId, on: boolean): void } => {
  const name = `afterword-likes ${url}`;
  let ids: Set<CommentId> | undefined;
  const held = (): Set<CommentId> => {
    try {
      ids ??= new Set(JSON.parse(globalThis.localStorage?.getItem(name) ?? '[]') as CommentId[]);
    } catch {
      ids = new Set();
    }
    return ids;
  };
  return {
    has: (id) => held().has(id),
    set(id, on) {
      if (on) held().add(id);
      else held().delete(id);
      try {
        globalThis.localStorage?.setItem(name, JSON.stringify([...held()]));
      } catch {
        // In a private window they are kept only as long as the page.
      }
    },
  };
};

// Waline counts likes and keeps no account of whose they are: this browser does.
import type { CommentId } from '../core/records.js';

/** Which comments this browser's reader likes. */
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
        // A private window: as long as the page.
      }
    },
  };
};

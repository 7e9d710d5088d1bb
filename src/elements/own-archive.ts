// What a reader wrote, as an archive and as a file. Part of the dialog (own-dialog.ts).
import type { Adapter } from '../core/adapter.js';
import type { Archive } from '../core/archive.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';

/** Calls that are made for one download at most. */
const MOST_PAGES = 500;
const PAGE = 100;

/** Everything that the reader wrote, as far as the back end tells of it. */
export const archiveOf = async (adapter: Adapter): Promise<Archive> => {
  const discussions = new Map<DiscussionId, CommentRecord[]>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const own = await adapter.own!({ limit: PAGE, cursor });
    for (const { mine: _, editableUntil: __, ...record } of own.records)
      discussions.set(record.discussion, [...(discussions.get(record.discussion) ?? []), record]);
    cursor = own.cursor;
    if (!cursor) break;
  }
  return { afterword: 1, discussions: [...discussions].map(([id, comments]) => ({ id, comments })) };
};

/** Gives the reader a value as a JSON file. */
export const saveFile = (value: unknown, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value, undefined, 2)], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it in a later task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// Downloads the whole log of decisions as JSON lines.
import type { Adapter } from '../../core/adapter.js';

/** Pages of a hundred decisions: more than any site has, and no more than a browser can hold. */
const MOST_PAGES = 10_000;

export const saveLines = async (adapter: Adapter): Promise<void> => {
  const parts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.decisions!({ limit: 100, cursor });
    parts.push(page.decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
    cursor = page.cursor;
  } while (cursor !== undefined && parts.length < MOST_PAGES);
  const link = document.createElement('a');
  link.download = 'decisions.jsonl';
  link.href = URL.createObjectURL(new Blob(parts, { type: 'application/x-ndjson' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

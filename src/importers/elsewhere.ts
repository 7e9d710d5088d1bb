// Finds comments of a file that an earlier import has put into other discussions of the same store, because its rules for addresses were
// different or because a page has moved since. Importing again would leave them in both, so the import is refused or reports it.
import type { CommentId, DiscussionId } from '../core/records.js';
import { commentIdOf, Fingerprint } from './fingerprint.js';
import type { Plan } from './plan.js';
import { type Elsewhere, EXAMPLES } from './report.js';
import { RowIndex } from './row-index.js';
import * as column from './comment-table.js';
import type { FirstPass } from './first-pass.js';

/** A comment from an earlier import. */
export interface ImportedComment {
  readonly discussion: DiscussionId;
  readonly id: CommentId;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** @param others comments of earlier imports in discussions that the file does not name */
export const findElsewhere = async (
  firstPass: FirstPass,
  plan: Plan,
  others: AsyncIterable<readonly ImportedComment[]>,
): Promise<Elsewhere> => {
  let index: RowIndex | undefined;
  const print = new Fingerprint();
  const examples: Elsewhere['examples'][number][] = [];
  let count = 0;
  for await (const batch of others)
    for (const { discussion, id, time } of batch) {
      if (!index) {
        index = new RowIndex(firstPass.rows, () => 0);
        for (let row = 0; row < firstPass.rows.count; row += 1) if (!plan.reasonOf(row)) index.put(row);
      }
      const { low, high } = print.reset().text(commentIdOf(id));
      const row = index.find(0, low, high);
      if (row < 0 || firstPass.rows.get(row, column.TIME) !== Math.floor(time / 1000)) continue;
      count += 1;
      const target = plan.discussions[plan.discussionOf(row)]?.id ?? '';
      if (examples.length < EXAMPLES) examples.push({ comment: id, current: discussion, target });
    }
  return { count, examples };
};

/** The problem as a sentence, and what can be done about it. */
export const elsewhereText = ({ count, examples: [example] }: Elsewhere): string =>
  `${count} of these comments are in other discussions already: an earlier import had other rules for addresses, or ` +
  `pages have moved since${example ? ` (comment ${example.comment} is in ${example.current}, and would be put into ${example.target} as well)` : ''}. ` +
  'Use the same --map and --base as before; or move everything at once: export an archive, and import that with the new rules ' +
  'into another database; or say --both to have them in both places.';

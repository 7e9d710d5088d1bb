// Loads the rest of the code of a list, once its first comments are painted: the writing path first, and what helps to find one's way when
// the whole list is there.
import { loadable } from '../core/load-chunk.js';
import { loadWriting } from './load-writing.js';
import { nextPaint } from './yield-to-page.js';

const loadFinding = loadable(() => import('./finding/finding.js'));

/** Milliseconds for which what helps in a list waits for pages that are still missing. */
const LONGEST_WAIT = 5000;

/**
 * Makes a function to call with every change of a list. It resolves when the rows are there.
 *
 * @param list has no comments yet
 */
export const restLoader = (
  list: HTMLElementTagNameMap['afterword-comment-list'],
): ((rows: readonly Promise<void>[], isWhole: boolean) => Promise<void>) => {
  /** Whether the code is loaded, or being loaded. */
  let isBegun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** If the code cannot be loaded, it is tried again with the next change, or after a pause. */
  const loadRest = async (): Promise<void> => {
    loadWriting()
      .then(({ showActions }) => showActions(list))
      .catch(() => {});
    try {
      const { attachFinding } = await loadFinding();
      void attachFinding(list);
    } catch {
      isBegun = false;
      setTimeout(() => list.requestUpdate(), 20_000);
    }
  };

  return async (rows, isWhole) => {
    const isFirst = !isBegun;
    isBegun = true;
    const painted = nextPaint();
    if (isFirst) void painted.then(loadWriting).catch(() => {});
    await Promise.all(rows);
    // What helps can wait until the whole list is there, unless the address may lead to a comment.
    if (isFirst) timer = setTimeout(loadRest, LONGEST_WAIT);
    if (timer && (isWhole || location.hash)) {
      clearTimeout(timer);
      timer = undefined;
      void painted.then(loadRest);
    }
  };
};

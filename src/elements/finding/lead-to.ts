// Scrolls to a comment, for some frames: rows near it are laid out only then, and may move it.
import { nextPaint } from '../yield-to-page.js';
import type { Row } from './finding-list.js';

/** The row that was led to last. */
let last: Row | undefined;

export const leadTo = async (row: Row): Promise<void> => {
  last = row;
  for (let frame = 0, end = 6; frame < end; frame += 1) {
    await nextPaint();
    if (last !== row) return;
    const before = scrollY;
    row.scrollIntoView({ behavior: 'instant' });
    if (scrollY !== before) end = Math.min(frame + 6, 60);
  }
};

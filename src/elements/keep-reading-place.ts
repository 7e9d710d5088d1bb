// Brings the reader back to where they were, after a reload or on coming back to the page. The code for that (reading-place.ts) is
// loaded then; on a new visit, with the first scrolling.
import { loadable } from '../core/load-chunk.js';
import type { DiscussionHost } from './discussion-controller.js';
import type * as ReadingPlace from './reading-place.js';

const loadReadingPlace = loadable(() => import('./reading-place.js'));

/** Events on which the place is kept. A phone may end a hidden page without any further event. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** Events by which a reader moves elsewhere. */
const GOING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** Keeps the place where a reader is, and brings them back to it. */
export const keepReadingPlace = (host: DiscussionHost): void => {
  let reading: typeof ReadingPlace | undefined;

  const begin = async (): Promise<void> => {
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isNew = !arrival || arrival.type === 'navigate';
    const reader = new AbortController();
    if (isNew) await new Promise((resolve) => addEventListener('scroll', resolve, { capture: true, once: true }));
    else
      // A reader who scrolls while the code is being loaded is not moved.
      for (const type of GOING)
        addEventListener(type, () => reader.abort(), { capture: true, passive: true, signal: reader.signal });
    reading = await loadReadingPlace();
    if (!isNew) await reading.restorePlace(host, arrival, reader);
  };

  const onLeave = (): void => reading?.keepPlace(host);

  host.addController({
    hostConnected() {
      for (const type of LEAVING) addEventListener(type, onLeave);
      if (!reading) begin().catch(() => {});
    },
    hostDisconnected() {
      for (const type of LEAVING) removeEventListener(type, onLeave);
    },
  });
};

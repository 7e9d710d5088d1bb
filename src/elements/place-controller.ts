// Brings the reader back to where they were, after a reload or on coming back to the page. The code for that (reading-place.ts) is
// loaded then; on a new visit, with the first scrolling.
import type { ReactiveController } from 'lit';
import { loadable } from '../core/load-chunk.js';
import type { DiscussionHost } from './discussion-controller.js';
import type * as ReadingPlace from './reading-place.js';

const loadReadingPlace = loadable(() => import('./reading-place.js'));

/** Events on which the place is kept. A phone may end a hidden page without any further event. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** Events by which a reader moves elsewhere. */
const GOING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

export class PlaceController implements ReactiveController {
  readonly #host: DiscussionHost;
  #reading: typeof ReadingPlace | undefined;

  constructor(host: DiscussionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of LEAVING) addEventListener(type, this.#onLeave);
    if (!this.#reading) this.#begin().catch(() => {});
  }

  hostDisconnected(): void {
    for (const type of LEAVING) removeEventListener(type, this.#onLeave);
  }

  async #begin(): Promise<void> {
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isNew = !arrival || arrival.type === 'navigate';
    const reader = new AbortController();
    if (isNew) await new Promise((resolve) => addEventListener('scroll', resolve, { capture: true, once: true }));
    else
      // A reader who scrolls while the code is being loaded is not moved.
      for (const type of GOING)
        addEventListener(type, () => reader.abort(), { capture: true, passive: true, signal: reader.signal });
    this.#reading = await loadReadingPlace();
    if (!isNew) await this.#reading.restorePlace(this.#host, arrival, reader);
  }

  readonly #onLeave = (): void => this.#reading?.keepPlace(this.#host);
}

// Has the reader be where they were, after a reload and on coming back. What does so is loaded once there is a place to find
// again, or to keep: for somebody who comes anew, with their first scrolling.
import type { ReactiveController } from 'lit';
import type { DiscussionHost } from './discussion-controller.js';
import type * as ReadingPlace from './reading-place.js';

/** A phone may end a page that is out of sight without another word. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** What a reader goes elsewhere with. */
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
      // Who goes elsewhere while the rest is being loaded has their way, too.
      for (const type of GOING)
        addEventListener(type, () => reader.abort(), { capture: true, passive: true, signal: reader.signal });
    this.#reading = await import('./reading-place.js');
    if (!isNew) await this.#reading.restorePlace(this.#host, arrival, reader);
  }

  readonly #onLeave = (): void => this.#reading?.keepPlace(this.#host);
}

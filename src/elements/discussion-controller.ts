// Connects an element to the discussion in its `discussion` property. While the element is in the page, it updates with every new
// state.
import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, ReadyState } from '../core/discussion-state.js';

export interface DiscussionHost extends LitElement {
  /** A reactive property. */
  readonly discussion: Discussion | undefined;
}

export class DiscussionController implements ReactiveController {
  readonly #host: DiscussionHost;
  readonly #listener: DiscussionListener | undefined;
  #discussion: Discussion | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param listener also called with every transition */
  constructor(host: DiscussionHost, listener?: DiscussionListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { discussion, isConnected } = this.#host;
    if (discussion === this.#discussion || !isConnected) return;
    this.hostDisconnected();
    this.#discussion = discussion;
    this.#unsubscribe = discussion?.subscribe((state, transition) => {
      this.#host.requestUpdate();
      this.#listener?.(state, transition);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#discussion = undefined;
  }

  /** The state, if the first page is there. */
  get ready(): ReadyState | undefined {
    const state = this.#host.discussion?.state;
    return state?.status === 'ready' ? state : undefined;
  }
}

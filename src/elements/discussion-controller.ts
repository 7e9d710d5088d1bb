// Binds an element to the discussion in its `discussion` property: the element updates with every new state, for as long
// as it is in the page.
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

  /** @param listener hears of every transition besides */
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

  /** The state, once there is something to show. */
  get ready(): ReadyState | undefined {
    const state = this.#host.discussion?.state;
    return state?.status === 'ready' ? state : undefined;
  }
}

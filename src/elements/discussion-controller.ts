// Binds a core discussion to an element: the element updates with every new state, for as long as it is in the page.
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, DiscussionState, ReadyState } from '../core/discussion-state.js';
import { discussionContext } from './contexts.js';

export class DiscussionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #listener: DiscussionListener;
  #discussion: Discussion | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param listener hears of every transition besides */
  constructor(host: LitElement, listener: DiscussionListener = () => {}) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Takes the discussion from the <afterword-discussion> around the host, unless it is given one. */
  static ofContext(host: LitElement): DiscussionController {
    const controller = new DiscussionController(host);
    new ContextConsumer(host, {
      context: discussionContext,
      subscribe: true,
      callback: (discussion) => (controller.discussion = discussion),
    });
    return controller;
  }

  get discussion(): Discussion | undefined {
    return this.#discussion;
  }

  set discussion(discussion: Discussion | undefined) {
    if (discussion === this.#discussion) return;
    this.hostDisconnected();
    this.#discussion = discussion;
    if (this.#host.isConnected) this.hostConnected();
    this.#host.requestUpdate();
  }

  get state(): DiscussionState {
    return this.#discussion?.state ?? { status: 'loading' };
  }

  /** The state, once there is something to show. */
  get ready(): ReadyState | undefined {
    return this.state.status === 'ready' ? this.state : undefined;
  }

  /** The discussion, for an element that cannot do without. */
  get required(): Discussion {
    if (this.#discussion) return this.#discussion;
    throw new Error(`<${this.#host.localName}> needs an <afterword-discussion> around it, or a .discussion property.`);
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#discussion?.subscribe((state, transition) => {
      this.#host.requestUpdate();
      this.#listener(state, transition);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

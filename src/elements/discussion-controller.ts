// Binds an element to its discussion and to what comes with it: the element updates with every new state, for as long as
// it is in the page.
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Discussion, DiscussionListener, ReadyState } from '../core/discussion-state.js';
import { discussionContext, nothingAround, type DiscussionContext } from './contexts.js';

export class DiscussionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #listener: DiscussionListener | undefined;
  #context = nothingAround;
  #unsubscribe: (() => void) | undefined;

  /** @param listener hears of every transition besides */
  constructor(host: LitElement, listener?: DiscussionListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Takes the context from the <afterword-discussion> around the host. */
  static within(host: LitElement): DiscussionController {
    const controller = new DiscussionController(host);
    const callback = (context: DiscussionContext): void => {
      controller.context = context;
    };
    new ContextConsumer(host, { context: discussionContext, subscribe: true, callback });
    return controller;
  }

  get context(): DiscussionContext {
    return this.#context;
  }

  set context(context: DiscussionContext) {
    this.hostDisconnected();
    this.#context = context;
    if (this.#host.isConnected) this.hostConnected();
    this.#host.requestUpdate();
  }

  /** The state, once there is something to show. */
  get ready(): ReadyState | undefined {
    const state = this.#context.discussion?.state;
    return state?.status === 'ready' ? state : undefined;
  }

  /** The discussion, for what cannot be done without. */
  get discussion(): Discussion {
    const { discussion } = this.#context;
    if (discussion) return discussion;
    throw new Error(`<${this.#host.localName}> needs an <afterword-discussion> around it, or a .discussion property.`);
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#context.discussion?.subscribe((state, transition) => {
      this.#host.requestUpdate();
      this.#listener?.(state, transition);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

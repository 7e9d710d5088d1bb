// One comment. There may be ten thousand of these, which decides its shape: a plain custom element that renders itself
// with Lit's `render`, at once and into its own light DOM, so that one comment's change redraws one comment. A LitElement
// a comment is slower by a twentieth of what static HTML takes, a shadow root a comment by much more.
// The style sheet of the list it stands in reaches it; used alone, the page's does.
import { html, nothing, render } from 'lit';
import type { CommentNode } from '../core/thread.js';
import { ageOf } from './age.js';
import { bodyFragment } from './body-fragment.js';
import type { Ticking } from './clock.js';
import { commentTemplate, nameOf, type CommentView } from './comment-template.js';
import { AfterwordActionEvent, type CommentAction } from './events.js';
import { hueOf } from './initials.js';

/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * @tag afterword-comment
 * @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
 */
export class AfterwordCommentElement extends Base implements Ticking {
  #node: CommentNode | undefined;
  #view: CommentView | undefined;
  #replying = false;
  #number = 0;
  /** When its age will read differently, in milliseconds since 1970. */
  #stale = 0;
  #source: string | undefined;
  #body = document.createDocumentFragment();

  constructor() {
    super();
    this.addEventListener('click', this);
  }

  /** What it shows. */
  get node(): CommentNode | undefined {
    return this.#node;
  }

  /** Whether a reply form is open under it. */
  get replying(): boolean {
    return this.#replying;
  }

  set replying(replying: boolean) {
    if (replying === this.#replying) return;
    this.#replying = replying;
    this.#render();
  }

  /**
   * Shows a comment in its place. Does nothing when it shows exactly that already.
   *
   * @param number of the thread it belongs to, where threads are numbered
   */
  show(node: CommentNode, view: CommentView, number = 0): void {
    if (node === this.#node && view === this.#view && number === this.#number) return;
    this.style.cssText = `--depth:${node.depth};--hue:${hueOf(node.record.author.name)};--number:${number}`;
    this.#number = number;
    if (node === this.#node && view === this.#view) return;
    this.ariaLevel = String(node.depth + 1);
    this.#node = node;
    this.#view = view;
    this.#render();
  }

  /** Shows the comment's age as of now, if that reads differently by now. */
  tick(now: number): number {
    if (now >= this.#stale) this.#render();
    return this.#stale - now;
  }

  /** Puts the exact date where it is asked for. There are too many dates to write each out in advance. */
  tellDate(): void {
    const time = this.querySelector('time');
    if (time && this.#node && this.#view) time.title = this.#view.localizer.exact(this.#node.time);
  }

  handleEvent({ target }: Event): void {
    const action = target instanceof Element ? target.closest('button')?.value : undefined;
    if (action && this.#node) this.dispatchEvent(new AfterwordActionEvent(action as CommentAction, this.#node));
  }

  #render(): void {
    const node = this.#node;
    const view = this.#view;
    if (!node || !view) return;
    const { record, time } = node;
    const now = Date.now();
    this.#stale = now + ageOf(time, now).changesIn;
    // The same fragment for the same text: Lit then leaves what stands there alone.
    if (this.#source !== record.body.source) {
      this.#source = record.body.source;
      this.#body = bodyFragment(record.body);
    }
    const form = this.#replying
      ? html`<afterword-reply-form
          part="form"
          .parent=${record.id}
          .parentName=${nameOf(record.author, view.localizer)}
        ></afterword-reply-form>`
      : nothing;
    render(commentTemplate(node, view, this.#body, form), this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comment': AfterwordCommentElement;
  }
}

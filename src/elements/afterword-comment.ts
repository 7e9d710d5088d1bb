// One comment. There may be ten thousand of these, which decides its shape: a plain custom element that renders itself
// with Lit's `render`, at once and into its own light DOM, so that one comment's change redraws one comment. A LitElement
// a comment is slower by a twentieth of what static HTML takes, a shadow root a comment by much more.
// The style sheet of the list it stands in reaches it; used alone, the page's does.
import { html, nothing, render } from 'lit';
import type { CommentNode } from '../core/thread.js';
import { ageOf } from './age.js';
import { bodyFragment } from './body-fragment.js';
import { clock, type Ticking } from './clock.js';
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
  #style = '';
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
   * @param number of the thread it begins, shown where the view says so
   */
  show(node: CommentNode, view: CommentView, number = 0): void {
    const style = `--depth:${node.depth};--hue:${hueOf(node.record.author.name)};--number:${view.numbered ? number : 0}`;
    if (style !== this.#style) this.style.cssText = this.#style = style;
    if (node === this.#node && view === this.#view) return;
    this.ariaLevel = String(node.depth + 1);
    this.#node = node;
    this.#view = view;
    this.#render();
  }

  disconnectedCallback(): void {
    clock.delete(this);
  }

  /** Shows the comment's age as of now. */
  tick(now: number): number {
    this.#render();
    return ageOf(this.#node?.time ?? now, now).changesIn;
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
    const { record } = node;
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

// One comment. There may be ten thousand of these, which decides its shape: a plain custom element that fills its own
// light DOM by hand, at once, so that one comment's change redraws one comment. A LitElement a comment is slower by a
// twentieth of what static HTML takes, a shadow root a comment by much more.
// The style sheet of the list it stands in reaches it; used alone, the page's does.
import { render } from 'lit';
import type { CommentAuthor } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { webAddress } from '../core/url.js';
import { ageOf } from './age.js';
import { bodyOf } from './body-nodes.js';
import type { Ticking } from './clock.js';
import { badges, emptyFrame, fragmentOf, nameOf, notes, type CommentView } from './comment-frame.js';
import { AfterwordActionEvent, type CommentAction } from './events.js';
import { hueOf, initialsOf } from './initials.js';
import { PARTS } from './parts.js';

/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

type FrameParts = [avatar: HTMLElement, byline: HTMLElement, body: HTMLElement, notes: HTMLElement, reply: HTMLElement];
type BylineParts = [
  author: HTMLAnchorElement,
  badges: HTMLElement,
  permalink: HTMLAnchorElement,
  parent: HTMLAnchorElement,
];

const picture = ({ avatar }: CommentAuthor): HTMLImageElement | undefined => {
  const src = webAddress(avatar);
  return src
    ? Object.assign(document.createElement('img'), { alt: '', loading: 'lazy', referrerPolicy: 'no-referrer', src })
    : undefined;
};

const setLink = (link: HTMLAnchorElement, text: string, address: string | undefined): void => {
  link.textContent = text;
  if (address) link.href = address;
  else link.removeAttribute('href');
};

/**
 * @tag afterword-comment
 * @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
 */
export class AfterwordCommentElement extends Base implements Ticking {
  #node: CommentNode | undefined;
  #view: CommentView | undefined;
  #number = 0;
  /** When its age will read differently, in milliseconds since 1970. */
  #stale = 0;
  #source: string | undefined;

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
    return this.#form !== null;
  }

  set replying(replying: boolean) {
    if (replying === this.replying || !this.#node || !this.#view) return;
    if (replying) {
      const { record } = this.#node;
      const form = document.createElement('afterword-reply-form');
      form.setAttribute('part', 'form');
      form.setAttribute('exportparts', PARTS);
      form.parent = record.id;
      form.parentName = nameOf(record.author, this.#view.localizer);
      this.append(form);
      form.focus();
    } else this.#form?.remove();
    this.#draw(this.#node, this.#view);
  }

  /**
   * Shows a comment in its place. Does nothing when it shows exactly that already.
   *
   * @param number of the thread it belongs to, where threads are numbered
   */
  show(node: CommentNode, view: CommentView, number = 0): void {
    const isSame = node === this.#node && view === this.#view;
    if (isSame && number === this.#number) return;
    const depth = Math.min(node.depth, view.maxDepth);
    this.style.cssText = `--depth:${depth};--hue:${hueOf(node.record.author.name)};--number:${number}`;
    this.#number = number;
    if (isSame) return;
    this.ariaLevel = String(node.depth + 1);
    this.#node = node;
    this.#view = view;
    this.#draw(node, view);
  }

  /** Shows the comment's age as of now, if that reads differently by now. */
  tick(now: number): number {
    const time = this.querySelector('time');
    if (now >= this.#stale && time && this.#node && this.#view) {
      time.textContent = this.#view.localizer.ago(this.#node.time, now);
      this.#stale = now + ageOf(this.#node.time, now).changesIn;
    }
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

  get #form(): HTMLElementTagNameMap['afterword-reply-form'] | null {
    return this.querySelector('afterword-reply-form');
  }

  #draw(node: CommentNode, { localizer, maxDepth }: CommentView): void {
    const { record, state, inReplyTo } = node;
    const { messages } = localizer;
    const isRemoved = record.status === 'removed';
    const name = nameOf(record.author, localizer);
    if (!this.firstChild) this.append(emptyFrame());
    const [avatar, byline, body, noted, reply] = [...this.children] as HTMLElement[] as FrameParts;
    const [author, badged, permalink, parent] = [...byline.children] as HTMLElement[] as BylineParts;
    for (const part of [avatar, byline, body]) part.hidden = isRemoved;

    avatar.replaceChildren(picture(record.author) ?? initialsOf(name));
    setLink(author, name, webAddress(record.author.url));
    permalink.href = fragmentOf(record.id);
    permalink.querySelector('time')!.dateTime = record.createdAt;
    this.#stale = 0;
    this.tick(Date.now());

    // Whom a reply answers: for the eye where indentation no longer tells, for the ear always.
    const isMovedIn = !inReplyTo || node.depth <= maxDepth;
    parent.className = isMovedIn ? 'unseen' : 'parent';
    setLink(
      parent,
      inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : '',
      isMovedIn ? undefined : fragmentOf(inReplyTo.id),
    );

    // A text that is the same is left alone.
    if (this.#source !== record.body.source) body.replaceChildren(...bodyOf(record.body));
    this.#source = record.body.source;

    const { role } = record.author;
    if (badged.firstChild || role || record.pinned || record.editedAt) render(badges(node, localizer), badged);
    if (noted.firstChild || isRemoved || state !== 'stored') render(notes(node, localizer), noted);
    reply.textContent = messages.reply;
    reply.ariaLabel = localizer.fill(messages.replyTo, { name });
    reply.hidden = isRemoved || state !== 'stored' || this.replying;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comment': AfterwordCommentElement;
  }
}

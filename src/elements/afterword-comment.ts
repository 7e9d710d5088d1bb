// One comment. There may be ten thousand of these, which decides its shape: a plain custom element that fills its own
// light DOM by hand, at once, so that one comment's change redraws one comment. A LitElement a comment is slower by a
// twentieth of what static HTML takes, a shadow root a comment by much more.
// The style sheet of the list it stands in reaches it; used alone, the page's does.
import { nothing, render } from 'lit';
import type { CommentAuthor } from '../core/records.js';
import type { CommentNode } from '../core/thread.js';
import { webAddress } from '../core/url.js';
import { ageOf } from './age.js';
import { bodyOf } from './body-nodes.js';
import type { ClockListener } from './clock.js';
import { nameOf } from './author-name.js';
import { badges, cloneFrame, permalinkHash, notes, type CommentView } from './comment-frame.js';
import { AfterwordActionEvent, type CommentAction } from './events.js';
import { enterForm, keepPlace } from './form-place.js';
import type { CommentForm } from './form-target.js';
import { hueOf, initialsOf } from './initials.js';
import { writing } from './load-writing.js';
import { EXPORTED_PARTS } from './parts.js';

/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const picture = ({ avatar }: CommentAuthor): HTMLImageElement | undefined => {
  const src = webAddress(avatar);
  return src
    ? Object.assign(document.createElement('img'), { alt: '', loading: 'lazy', referrerPolicy: 'no-referrer', src })
    : undefined;
};

const setLink = (link: Element, text: string, address: string | undefined): void => {
  link.textContent = text;
  if (address) link.setAttribute('href', address);
  else link.removeAttribute('href');
};

/**
 * @tag afterword-comment
 * @csspart avatar - the author's picture, or initials on a colour
 * @csspart byline - the line with the author's name, the badges and the date
 * @csspart author - the author's name, a link if they have a website
 * @csspart badge - a role, or that the comment is pinned
 * @csspart permalink - the date, a link to the comment
 * @csspart parent - whom a reply answers, where indentation does not show it
 * @csspart body - the text
 * @csspart note - that it waits, was removed, is being sent or saved, or why that failed
 * @csspart retry - the button that tries again what failed
 * @csspart change - the button that takes a text back, to change it
 * @csspart reply - the button that opens the form for a reply
 * @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
 */
export class AfterwordCommentElement extends Base implements ClockListener {
  #node: CommentNode | undefined;
  #view: CommentView | undefined;
  #number = 0;
  #open: CommentForm | undefined;
  /** What its body shows: a format and a source. */
  #source: string | undefined;
  #isBadged = false;
  #isNoted = false;
  /** When its age will read differently, in milliseconds since 1970. */
  #ageChangesAt = 0;
  /** As of when it was told. */
  #told = 0;

  constructor() {
    super();
    this.addEventListener('click', this);
  }

  /** What it shows. */
  get node(): CommentNode | undefined {
    return this.#node;
  }

  /** What it is shown by; what the reader may do, too. */
  get view(): CommentView | undefined {
    return this.#view;
  }

  /** The form that is open under it. */
  get form(): HTMLElementTagNameMap['afterword-reply-form'] | null {
    return this.querySelector('afterword-reply-form');
  }

  /** What that form is for. One is open at a time. */
  get open(): CommentForm | undefined {
    return this.#open;
  }

  set open(type: CommentForm | undefined) {
    if (type === this.#open) return;
    const { record } = this.#node!;
    const { localizer } = this.#view!;
    this.form?.remove();
    this.#open = type;
    if (type) {
      const form = document.createElement('afterword-reply-form');
      form.setAttribute('exportparts', EXPORTED_PARTS);
      form.target = type === 'reply' ? { type: 'new', parent: record } : { type, comment: record };
      form.addEventListener('click', () => void (writing() ?? enterForm(form, localizer)));
      this.append(form);
      keepPlace(form, localizer, true);
    }
    this.#draw();
  }

  /**
   * Shows a comment in its place. Does nothing when it shows exactly that already.
   *
   * @param number of the thread it begins, where threads are numbered
   */
  show(node: CommentNode, view: CommentView, number = 0): void {
    if (node === this.#node && view === this.#view && number === this.#number) return;
    this.#node = node;
    this.#view = view;
    this.#number = number;
    this.#draw();
  }

  /** Shows anew what its button says: whether a text waits. */
  refresh(): void {
    this.#draw();
  }

  /** Shows the comment's age as of now, if that reads differently by now. */
  tick(now: number): number {
    const { time } = this.#node!;
    // The clock may turn out to have been fast.
    if (now >= this.#ageChangesAt || now < this.#told) {
      this.#told = now;
      this.#time.textContent = this.#view!.localizer.ago(time, now);
      this.#ageChangesAt = now + ageOf(time, now).changesIn;
    }
    return this.#ageChangesAt - now;
  }

  /** Puts the exact date where it is asked for. There are too many dates to write each out in advance. */
  showExactDate(): void {
    this.#time.title = this.#view!.localizer.exact(this.#node!.time);
  }

  handleEvent({ target }: Event): void {
    const action = (target as Element).closest('button')?.value as CommentAction | undefined;
    if (action) this.dispatchEvent(new AfterwordActionEvent(action, this.#node!));
  }

  get #time(): HTMLTimeElement {
    return this.querySelector('time')!;
  }

  #draw(): void {
    const node = this.#node!;
    const { localizer, maxDepth, texts } = this.#view!;
    const { record, delivery, progress, inReplyTo, depth } = node;
    const { author: by, status } = record;
    const { messages } = localizer;
    const isRemoved = status === 'removed';
    const name = nameOf(by, localizer);

    this.ariaLevel = String(depth + 1);
    this.style.cssText = `--depth:${Math.min(depth, maxDepth)};--hue:${hueOf(by.name)}`;
    if (this.#number) this.style.setProperty('--number', `"${this.#number}."`);
    if (!this.firstChild) this.append(cloneFrame());
    // One after the other: a list of children takes longer to make than to draw.
    const avatar = this.firstElementChild as HTMLElement;
    const byline = avatar.nextElementSibling as HTMLElement;
    const body = byline.nextElementSibling as HTMLElement;
    const reply = this.querySelector<HTMLButtonElement>('[value=reply]')!;
    const time = this.#time;
    const permalink = time.parentElement as HTMLAnchorElement;
    for (const part of [avatar, byline, body]) part.hidden = isRemoved;

    avatar.replaceChildren(picture(by) ?? initialsOf(name));
    setLink(byline.firstElementChild!, name, webAddress(by.url));
    permalink.href = permalinkHash(record.id);
    time.dateTime = record.createdAt;
    this.#ageChangesAt = 0;
    this.tick(this.#view!.now?.() ?? Date.now());

    // Whom a reply answers: for the eye where indentation no longer tells, for the ear always.
    const parent = byline.lastElementChild!;
    const isSeen = inReplyTo && depth > maxDepth;
    const told = inReplyTo ? localizer.fill(messages.inReplyTo, { name: nameOf(inReplyTo.author, localizer) }) : '';
    parent.className = isSeen ? '' : 'visually-hidden';
    setLink(parent, told, isSeen ? permalinkHash(inReplyTo.id) : undefined);

    // A text that is the same is left alone.
    const source = record.body.format + record.body.source;
    if (this.#source !== source) {
      const nodes = bodyOf(record.body, () => this.#draw());
      body.replaceChildren(...(nodes ?? []));
      this.#source = nodes && source;
    }

    // What few have is put in where there is something to say, and from then on kept up.
    this.#isBadged ||= !!(by.role || record.pinned || record.editedAt);
    if (this.#isBadged) render(badges(node, localizer), byline, { renderBefore: permalink });
    const isNoted = !!(delivery || progress) || status !== 'approved';
    this.#isNoted ||= isNoted;
    if (this.#isNoted) {
      const { activeElement } = this.getRootNode() as ShadowRoot;
      render(isNoted ? notes(node, localizer) : nothing, this, { renderBefore: reply });
      // Its button may go without having been pressed: whoever was there stays with the comment.
      if (activeElement && !activeElement.isConnected) {
        this.tabIndex = -1;
        this.focus({ preventScroll: true });
      }
    }
    const isBegun = texts?.get(record.id) && messages.goOn;
    reply.textContent = isBegun || messages.reply;
    reply.ariaLabel = localizer.fill(isBegun ? messages.goOnTo : messages.replyTo, { name });
    reply.hidden = !!delivery || status !== 'approved' || !!this.#open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-comment': AfterwordCommentElement;
  }
}

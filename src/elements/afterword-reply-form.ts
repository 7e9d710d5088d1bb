// The form a reader writes in, under the article or under a comment. It keeps what is typed, says in words what is wrong
// with it, and hands a sound draft to the discussion, which from then on answers for it.
// The decision a reader would question: the controls hold their own values. What a reader types is theirs; nothing that
// happens around the form writes over it.
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import { validateDraft, type CommentDraft } from '../core/draft.js';
import type { DraftField, FieldFaults } from '../core/errors.js';
import { randomId } from '../core/random-id.js';
import type { DraftTarget, Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import { headingLevelAttribute } from './attributes.js';
import { nameOf } from './author-name.js';
import { contextProperties, consumeDiscussionContext, type DiscussionContext } from './contexts.js';
import { DiscussionController } from './discussion-controller.js';
import { AfterwordFormClosedEvent, AfterwordSubmitEvent } from './events.js';
import { formField } from './form-field.js';
import { formStyles } from './form-styles.js';
import { english, type Localizer } from './localizer.js';
import { nextPaint } from './yield-to-page.js';

/** Who the reader is. */
const IDENTITY = ['name', 'email', 'url'] as const;
/** In the order a reader meets them. */
const FIELDS: readonly DraftField[] = ['body', ...IDENTITY];

/**
 * @tag afterword-reply-form
 * @attr {number} heading-level - level of its heading. Default 3
 * @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
 * @fires {AfterwordFormClosedEvent} afterword-form-closed - the draft is on its way, or the reader left the form
 * @csspart form
 * @csspart heading - also as form-heading
 * @csspart field - a label, its control and what is said of it
 * @csspart control - a text area or an input
 * @csspart send - the button that sends
 * @csspart cancel - the button that leaves
 */
export class AfterwordReplyFormElement extends LitElement implements DiscussionContext {
  static override styles: CSSResultGroup = formStyles;
  static override properties: PropertyDeclarations = {
    ...contextProperties,
    parent: { attribute: false },
    parentName: { attribute: false },
    headingLevel: { attribute: 'heading-level', converter: headingLevelAttribute(3) },
    faults: { state: true, attribute: false },
    isDraftSaved: { state: true, attribute: false },
  };

  /** What it adds to: set it, or put the form into an <afterword-discussion>. */
  declare discussion: Discussion | undefined;
  declare localizer: Localizer;
  declare store: ReaderStore | undefined;
  /** Who the reader is known to be. */
  declare reader: Reader | undefined;
  /** The comment it answers; `null`, the default, for the article. */
  declare parent: CommentId | null;
  /** Who wrote that comment. */
  declare parentName: string;
  declare headingLevel: number;
  declare private faults: FieldFaults;
  /** False once the store refused the text. */
  declare private isDraftSaved: boolean;

  readonly #controller = new DiscussionController(this);
  /** Where the text is kept while it is typed. */
  #target: DraftTarget | undefined;
  /** When it appeared, milliseconds since 1970. */
  readonly #openedAt = Date.now();

  constructor() {
    super();
    consumeDiscussionContext(this);
    this.localizer = english;
    this.parent = null;
    this.parentName = '';
    this.headingLevel = 3;
    this.faults = {};
    this.isDraftSaved = true;
  }

  override connectedCallback(): void {
    // What kept its place (form-place.ts).
    this.replaceChildren();
    super.connectedCallback();
  }

  /** The text as it stands. */
  get draft(): string {
    return this.#control('body')?.value ?? '';
  }

  set draft(text: string) {
    void this.#write(text);
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#control('body')?.focus(options));
  }

  /** Takes an unsent draft back from the discussion, below what stands here already. */
  async takeBack(id: CommentId): Promise<void> {
    await this.updateComplete;
    const draft = this.discussion?.takeBackUnsent(id);
    if (draft) this.draft = [this.draft, draft.body.source].filter(Boolean).join('\n\n');
    this.focus();
  }

  protected override render(): TemplateResult {
    const { localizer, parent, store } = this;
    const { messages } = localizer;
    const author = this.#controller.ready?.author;
    const needs = this.#needs;
    const field = (name: DraftField): TemplateResult =>
      formField(name, needs.includes(name), this.faults[name], localizer);
    return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${this.#keep}>
        <h3 part="heading form-heading" aria-level=${this.headingLevel}>
          ${parent === null ? messages.leaveReply : localizer.fill(messages.leaveReplyTo, { name: this.parentName })}
        </h3>
        ${field('body')}
        ${
          author
            ? html`<p>${localizer.fill(messages.replyAs, { name: nameOf(author, localizer) })}</p>`
            : html`
                <div class="fields">${IDENTITY.map(field)}</div>
                <label class="line" ?hidden=${!store}
                  ><input type="checkbox" id="remember" />${messages.remember}</label
                >
                <input class="visually-hidden" id="subject" tabindex="-1" autocomplete="off" aria-hidden="true" />
              `
        }
        <p class="muted" role="status">${this.isDraftSaved ? nothing : messages.draftsNotSaved}</p>
        <div class="line">
          <button part="send">${messages.send}</button>
          <button part="cancel" type="button" class="link-button" ?hidden=${parent === null} @click=${this.#cancel}>
            ${messages.cancel}
          </button>
        </div>
      </form>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('reader')) this.#fillIdentity();
    const { discussion, parent, store } = this;
    if (!discussion) return;
    const isElsewhere = changed.has('discussion') || changed.has('parent');
    if (isElsewhere) this.#target = { discussion: discussion.id, parent };
    // What an earlier visit left comes later than the form.
    if (isElsewhere || !this.draft) this.#show(discussion.typedTexts.get(parent) ?? '');
    if (store && changed.has('store')) void this.#loadReader(store);
  }

  /** What may not stay empty. */
  get #needs(): readonly DraftField[] {
    return ['body', ...(this.#controller.ready?.requiredFields ?? [])];
  }

  #control(name: string): HTMLInputElement | null | undefined {
    return this.shadowRoot?.querySelector(`#${name}`);
  }

  async #write(text: string): Promise<void> {
    await this.updateComplete;
    this.#show(text);
    this.#keep();
  }

  #show(text: string, name = 'body'): void {
    const control = this.#control(name);
    if (control) control.value = text;
  }

  /** Fills in who the reader is, where they have not said so here. */
  #fillIdentity(): void {
    if (IDENTITY.some((name) => this.#control(name)?.value)) return;
    for (const name of IDENTITY) this.#show(this.reader?.[name] ?? '', name);
  }

  /** Looks whether the reader said here earlier who they are. */
  async #loadReader(store: ReaderStore): Promise<void> {
    // What others wrote comes first.
    await nextPaint();
    try {
      const reader = await store.reader();
      const remember = this.#control('remember');
      if (remember) remember.checked = !!reader;
      this.reader ??= reader;
    } catch {
      this.isDraftSaved = false;
    }
  }

  /** Every keystroke is kept at once: the page may be gone with the next. */
  #keep(): void {
    this.discussion?.typedTexts.set(this.parent, this.draft);
    if (this.#target) this.store?.keepText(this.#target, this.draft).catch(() => (this.isDraftSaved = false));
  }

  #onKey(event: KeyboardEvent): void {
    const { key, keyCode, ctrlKey, metaKey, isComposing } = event;
    // Safari ends a composition before it tells of the key that ended it; that key has a code of its own.
    if (isComposing || keyCode === 229) return;
    if (key === 'Enter' && (ctrlKey || metaKey)) this.#onSubmit(event);
    if (key === 'Escape' && this.parent !== null) this.#cancel();
  }

  #cancel(): void {
    this.dispatchEvent(new AfterwordFormClosedEvent());
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const { discussion } = this;
    if (!discussion)
      throw new Error('<afterword-reply-form> needs an <afterword-discussion> around it, or a .discussion property.');
    const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
    if (!this.#validate(submit.draft) || !this.dispatchEvent(submit) || !this.#validate(submit.draft)) return;
    const { draft } = submit;
    const { name, email = '', url = '' } = draft.author;
    const reader = this.#control('remember')?.checked ? { name, email, url } : undefined;
    this.store?.keepReader(reader).catch(() => (this.isDraftSaved = false));
    this.#show('');
    discussion.typedTexts.set(draft.parent, '');
    // How it fares is the discussion's to tell, and its to keep the text meanwhile.
    discussion.post(draft).catch(() => {});
    this.dispatchEvent(new AfterwordFormClosedEvent(draft));
  }

  #compose(): CommentDraft {
    const [name = '', email, url] = IDENTITY.map((field) => this.#control(field)?.value.trim());
    return {
      id: randomId(),
      parent: this.parent,
      author: {
        name: this.#controller.ready?.author?.name ?? name,
        ...(email && { email }),
        ...(url && { url: /^\w+:/.test(url) ? url : `https://${url}` }),
      },
      body: { format: 'text', source: this.draft },
      spamSignals: {
        // Its id says nothing of what it is for, or programs would leave it empty.
        honeypot: this.#control('subject')?.value ?? '',
        seconds: (Date.now() - this.#openedAt) / 1000,
      },
    };
  }

  /** Shows what is wrong, and leads to the first fault. */
  #validate(draft: CommentDraft): boolean {
    this.faults = validateDraft(draft, this.#controller.ready?.author ? [] : this.#needs);
    const first = FIELDS.find((name) => this.faults[name]);
    if (first) void this.updateComplete.then(() => this.#control(first)?.focus());
    return !first;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-reply-form': AfterwordReplyFormElement;
  }
}

// The form a reader writes in, under the article or under a comment. It keeps what is typed, says in words what is wrong
// with it, and hands a sound draft to the discussion, which from then on answers for it.
// The decision a reader would question: the controls hold their own values. What a reader types is theirs; nothing that
// happens around the form writes over it.
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Discussion } from '../core/discussion-state.js';
import { faultsOf, type CommentDraft } from '../core/draft.js';
import type { DraftField, FieldFaults } from '../core/errors.js';
import { randomId } from '../core/random-id.js';
import type { DraftTarget, Reader, ReaderStore } from '../core/reader-store.js';
import type { CommentId } from '../core/records.js';
import { DiscussionController } from './discussion-controller.js';
import { AfterwordDoneEvent, AfterwordSubmitEvent } from './events.js';
import { formField } from './form-field.js';
import { formStyles } from './form-styles.js';
import { sharedStyles } from './shared-styles.js';
import { painted } from './yield-to-page.js';

interface Place {
  readonly store: ReaderStore;
  readonly target: DraftTarget;
}

/** Who the reader is. */
const IDENTITY = ['name', 'email', 'url'] as const;
/** In the order a reader meets them. */
const FIELDS: readonly DraftField[] = ['body', ...IDENTITY];

/**
 * @tag afterword-reply-form
 * @attr {number} heading-level - level of its heading. Default 3
 * @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
 * @fires {AfterwordDoneEvent} afterword-done - the draft is on its way, or the reader left the form
 * @csspart form
 * @csspart heading
 * @csspart field - a label, its control and what is said of it
 * @csspart control - a text area or an input
 * @csspart send - the button that sends
 * @csspart cancel - the button that leaves
 */
export class AfterwordReplyFormElement extends LitElement {
  static override styles: CSSResultGroup = [sharedStyles, formStyles];
  static override properties: PropertyDeclarations = {
    parent: { attribute: false },
    parentName: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    reader: { attribute: false },
    faults: { state: true, attribute: false },
    isKept: { state: true, attribute: false },
    isRemembered: { state: true, attribute: false },
  };

  /** The comment it answers; `null`, the default, for the article. */
  declare parent: CommentId | null;
  /** Who wrote that comment. */
  declare parentName: string;
  declare headingLevel: number;
  /** Who the reader is known to be. */
  declare reader: Reader | undefined;
  declare private faults: FieldFaults;
  /** False once the store refused the text. */
  declare private isKept: boolean;
  declare private isRemembered: boolean;

  readonly #controller = DiscussionController.within(this);
  /** Where the text is kept while it is typed. */
  #place: Place | undefined;
  #restored: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.parent = null;
    this.parentName = '';
    this.headingLevel = 3;
    this.reader = undefined;
    this.faults = {};
    this.isKept = true;
    this.isRemembered = false;
  }

  /** What it adds to: set it, or put the form into an <afterword-discussion>. */
  get discussion(): Discussion | undefined {
    return this.#controller.context.discussion;
  }

  set discussion(discussion: Discussion | undefined) {
    this.#controller.context = { ...this.#controller.context, discussion };
  }

  /** The text as it stands. */
  get draft(): string {
    return this.#control('body')?.value ?? '';
  }

  set draft(text: string) {
    void this.updateComplete.then(() => this.#write(text));
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#control('body')?.focus(options));
  }

  /** Takes an unsent draft back from the discussion, below what stands here already. */
  async takeBack(id: CommentId): Promise<void> {
    await this.updateComplete;
    await this.#restored;
    const draft = this.#controller.discussion.withdraw(id);
    if (draft) this.#write([this.draft, draft.body.source].filter(Boolean).join('\n\n'));
    this.focus();
  }

  protected override willUpdate(): void {
    this.#introduce(this.#controller.context.reader);
  }

  protected override updated(): void {
    const { discussion, store } = this.#controller.context;
    if (!discussion || !store) return;
    const target = { discussion: discussion.id, parent: this.parent };
    const old = this.#place;
    if (old?.store === store && old.target.discussion === target.discussion && old.target.parent === this.parent)
      return;
    if (old) this.#show('');
    this.#place = { store, target };
    this.#restored = this.#restore(this.#place);
  }

  protected override render(): TemplateResult {
    const { localizer } = this.#controller.context;
    const { messages } = localizer;
    const author = this.#controller.ready?.author;
    const isReply = this.parent !== null;
    return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${this.#onInput}>
        <h3 id="heading" part="heading" aria-level=${this.headingLevel}>
          ${isReply ? localizer.fill(messages.leaveReplyTo, { name: this.parentName }) : messages.leaveReply}
        </h3>
        ${this.#field('body')}
        ${author ? html`<p>${localizer.fill(messages.replyAs, { name: author.name })}</p>` : this.#identity()}
        ${this.isKept ? nothing : html`<p class="muted" role="status">${messages.notKept}</p>`}
        <div class="buttons">
          <button part="send" type="submit">${messages.send}</button>
          ${
            isReply
              ? html`<button part="cancel" type="button" class="quiet" @click=${this.#cancel}>
                  ${messages.cancel}
                </button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #identity(): TemplateResult {
    const { store, localizer } = this.#controller.context;
    return html`
      <div class="identity">${this.#field('name')} ${this.#field('email')} ${this.#field('url')}</div>
      ${
        store
          ? html`<label class="remember">
              <input type="checkbox" id="remember" .checked=${this.isRemembered} />
              ${localizer.messages.remember}
            </label>`
          : nothing
      }
    `;
  }

  #field(name: DraftField): TemplateResult {
    const value = name === 'body' ? undefined : this.reader?.[name];
    return formField({ name, value, fault: this.faults[name] }, this.#controller.context.localizer);
  }

  #control(name: string): HTMLInputElement | null | undefined {
    return this.shadowRoot?.querySelector(`#${name}`);
  }

  // What is kept

  /** Fills in who the reader is, where they have not said so here. */
  #introduce(reader: Reader | undefined): void {
    if (reader && !IDENTITY.some((name) => this.#control(name)?.value)) this.reader = reader;
  }

  async #restore({ store, target }: Place): Promise<void> {
    // What others wrote comes first.
    await painted();
    try {
      const [text, reader] = await Promise.all([store.text(target), store.reader()]);
      if (!this.draft) this.#show(text);
      this.isRemembered = reader !== undefined;
      this.#introduce(reader);
    } catch {
      this.isKept = false;
    }
  }

  /** Every keystroke is kept at once: the page may be gone with the next. */
  #keep(): void {
    this.#place?.store.keepText(this.#place.target, this.draft).catch(() => (this.isKept = false));
  }

  #write(text: string): void {
    this.#show(text);
    this.#keep();
  }

  #show(text: string): void {
    const control = this.#control('body');
    if (control) control.value = text;
  }

  // What the reader does

  #onInput({ target }: Event): void {
    if (target === this.#control('body')) this.#keep();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#onSubmit(event);
    else if (event.key === 'Escape' && this.parent !== null) this.#cancel();
  }

  #cancel(): void {
    this.dispatchEvent(new AfterwordDoneEvent());
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const discussion = this.#controller.discussion;
    const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
    if (!this.#isSound(submit.draft) || !this.dispatchEvent(submit) || !this.#isSound(submit.draft)) return;
    const { draft } = submit;
    this.#remember(draft);
    this.#show('');
    // How it fares is the discussion's to tell, and its to keep the text meanwhile.
    discussion.post(draft).catch(() => {});
    this.dispatchEvent(new AfterwordDoneEvent(draft));
  }

  #compose(): CommentDraft {
    const signedIn = this.#controller.ready?.author;
    const say = (name: DraftField): string => this.#control(name)?.value.trim() ?? '';
    const [email, url] = [say('email'), say('url')];
    return {
      id: randomId(),
      parent: this.parent,
      author: {
        name: signedIn?.name ?? say('name'),
        ...(email && { email }),
        ...(url && { url: /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}` }),
      },
      body: { format: 'text', source: this.draft },
    };
  }

  /** Shows what is wrong, and leads to the first fault. */
  #isSound(draft: CommentDraft): boolean {
    this.faults = faultsOf(draft);
    const first = FIELDS.find((name) => this.faults[name]);
    if (first) void this.updateComplete.then(() => this.#control(first)?.focus());
    return !first;
  }

  #remember({ author: { name, email = '', url = '' } }: CommentDraft): void {
    const wanted = this.#control('remember')?.checked ?? false;
    if (wanted || this.isRemembered)
      this.#controller.context.store
        ?.keepReader(wanted ? { name, email, url } : undefined)
        .catch(() => (this.isKept = false));
    this.isRemembered = wanted;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-reply-form': AfterwordReplyFormElement;
  }
}

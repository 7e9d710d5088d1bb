// The controls of one comment, beside its reply button: reactions and the menu. Below them stands what is asked, and what became of
// the reader's acts. A row calls `draw` after each of its own drawings.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Act } from '../core/act.js';
import { asAfterwordError } from '../core/errors.js';
import { actNotes, type SentenceOf } from './act-notes.js';
import { nameOf } from './author-name.js';
import type { ActionContext, CommentEntry, Question, Sentence } from './comment-entry.js';
import type { CommentMenu } from './comment-menu.js';
import { drawEditedButton, openVersions } from './edited-button.js';
import { isEditStored } from './edit-stored.js';
import type { Localizer } from './localizer.js';
import type { EditTarget } from './form-target.js';
import { canChange, changeEnd } from './own-comment.js';
import { reactionButtons, type ReactionChoice } from './reactions.js';
import { selectedRange } from './selected-range.js';

type Row = HTMLElementTagNameMap['afterword-comment'];

/** A question that waits for its answer. */
interface AskedQuestion extends Question {
  readonly answer: (isYes: boolean) => void;
}

/** What the lines of a list share. */
export interface LineOwner {
  readonly list: HTMLElementTagNameMap['afterword-comment-list'];
  readonly menu: CommentMenu;
  readonly choices: readonly ReactionChoice[];
  /** The entries of the menus. */
  readonly entries: readonly CommentEntry[];
  /** In milliseconds. */
  readonly undoTime: number;
  readonly sentenceOf: SentenceOf;
  /** Asks to be drawn again at a time; milliseconds since 1970 by the back end's clock. */
  wakeAt(time: number): void;
}

export class CommentLine {
  readonly #row: Row;
  readonly #owner: LineOwner;
  readonly #controls = document.createElement('div');
  readonly #notes = document.createElement('div');
  #question: AskedQuestion | undefined;
  #selected: AbstractRange | undefined;
  /** What the menu was drawn in. */
  #menuIn: Localizer | undefined;
  /** A sentence about what the reader has just done. */
  #said: Sentence | undefined;

  constructor(row: Row, owner: LineOwner) {
    this.#row = row;
    this.#owner = owner;
    this.#controls.setAttribute('part', 'actions');
    this.#notes.className = 'small notes';
    row.querySelector('[value=reply]')!.after(this.#controls, this.#notes);
    row.onDraw = () => this.draw();
    this.draw();
  }

  get row(): Row {
    return this.#row;
  }

  draw(): void {
    const [row, controls, owner] = [this.#row, this.#controls, this.#owner];
    const [node, view] = [row.node!, row.view!];
    const { list, menu } = owner;
    const { discussion } = list;
    if (!discussion) return;
    const { localizer } = view;
    const { record, delivery, progress } = node;
    const isRemoving = progress?.get('remove')?.state === 'waiting';
    const isEditing = row.open === 'edit';
    const isStored = isEditStored(row);
    // If the form sent the text itself, it closes itself before.
    if (isStored) setTimeout(() => this.#closeEdit());
    const body = row.querySelector<HTMLElement>(':scope > [part=body]')!;
    // The form stands where the text stood, unless somebody else has changed the text.
    body.hidden ||= isEditing && (row.form!.target as EditTarget).comment.revision === record.revision;
    const reply = row.querySelector<HTMLElement>('[value=reply]')!;
    if (isRemoving) for (const part of [...row.children].slice(0, 3)) (part as HTMLElement).hidden = true;
    reply.hidden ||= isRemoving;
    controls.hidden = isRemoving || isEditing || !!this.#question || !!delivery || record.status === 'removed';

    const permissions = view.permissions?.();
    const canReact = record.status === 'approved' && record.kind === 'comment' && !!permissions?.has('react');
    const perform = (run: () => Promise<void>): void => void this.#perform(run);
    const reactions = reactionButtons(node, localizer, owner.choices, canReact, perform, discussion);
    drawEditedButton({ row, node, discussion, localizer }, () => perform(() => openVersions(this.#context)));
    render(html`${reactions}${this.#offered.length ? this.#menuButton() : nothing}`, controls);
    // While the menu is open, its entries may have gone.
    if (menu.button && controls.contains(menu.button))
      if (controls.hidden) menu.close(false);
      else if (localizer !== this.#menuIn) this.#drawMenu();

    render(
      [
        this.#question ? this.#asked(this.#question) : nothing,
        this.#said ? html`<p part="note" role="alert">${this.#said(localizer.messages)}</p>` : nothing,
        isEditing && !isStored && !body.hidden
          ? html`<p part="note" role="alert">${localizer.messages.changedMeanwhile}</p>`
          : nothing,
        actNotes(node, localizer, discussion.now(), owner.sentenceOf, (act) => void this.#dismiss(act)),
      ],
      this.#notes,
    );
    if (isRemoving && (row.getRootNode() as ShadowRoot).activeElement === row)
      this.#notes.querySelector<HTMLElement>('[part=undo]')?.focus();
    if (canChange(node, view, 'edit') || canChange(node, view, 'remove')) owner.wakeAt(changeEnd(node));
  }

  /** Focuses the button of the menu; if there is none, the comment. */
  focus(): void {
    const button = this.#controls.querySelector<HTMLElement>('[part=menu-button]');
    if (!button) this.#row.tabIndex = -1;
    (button?.checkVisibility?.() === false ? this.#row : (button ?? this.#row)).focus({ preventScroll: true });
  }

  #menuButton(): TemplateResult {
    return html`
      <button
        part="menu-button"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${this.#menuLabel}
        @mousedown=${(event: Event) => event.preventDefault()}
        @keydown=${this.#onKey}
        @click=${this.#toggleMenu}
      >
        <span aria-hidden="true">⋯</span>
      </button>
    `;
  }

  #asked({ answer, ...question }: AskedQuestion): TemplateResult {
    const { messages } = this.#row.view!.localizer;
    const [text, yes, no] = [messages[question.text], messages[question.yes], messages[question.no]];
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') answer(false);
    };
    return html`
      <div part="question" class="line" role="group" aria-label=${text + messages.gap + this.#name} @keydown=${onKey}>
        <span>${text}</span>
        <button part="yes" type="button" @click=${() => answer(true)}>${yes}</button>
        <button part="no" type="button" @click=${() => answer(false)}>${no}</button>
      </div>
    `;
  }

  get #name(): string {
    return nameOf(this.#row.node!.record.author, this.#row.view!.localizer);
  }

  get #menuLabel(): string {
    const { localizer } = this.#row.view!;
    return localizer.fill(localizer.messages.actionsFor, { name: this.#name });
  }

  get #offered(): readonly CommentEntry[] {
    const { node, view } = this.#row;
    return this.#owner.entries.filter((entry) => entry.isOffered(node!, view!, this.#owner.list));
  }

  get #context(): ActionContext {
    const { list, undoTime } = this.#owner;
    const { node, view } = this.#row;
    return {
      row: this.#row,
      node: node!,
      list,
      discussion: list.discussion!,
      localizer: view!.localizer,
      selected: this.#selected,
      undoTime,
      say: (sentence) => {
        this.#said = sentence;
        this.draw();
      },
      ask: (question) => this.#ask(question),
      refresh: () => this.draw(),
      focus: () => this.focus(),
    };
  }

  readonly #toggleMenu = (): void => {
    const { menu } = this.#owner;
    const button = this.#controls.querySelector<HTMLElement>('[part=menu-button]')!;
    if (menu.button === button) {
      menu.close(true);
      return;
    }
    this.#selected = selectedRange(this.#row);
    this.#drawMenu();
    menu.open(button);
  };

  #drawMenu(): void {
    const context = this.#context;
    const { node, localizer } = context;
    this.#menuIn = localizer;
    const items = this.#offered.map((entry) => ({
      label: entry.label(node, localizer, context),
      isDone: entry.isDone?.(node, context),
      run: () => void this.#perform(async () => await entry.run(this.#context)),
    }));
    this.#owner.menu.draw(this.#menuLabel, items);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#toggleMenu();
  };

  /** Closes the form. Its text is not kept any more. */
  #closeEdit(): void {
    const { node, form } = this.#row;
    if (!form || !isEditStored(this.#row)) return;
    form.target = { type: 'edit', comment: node!.record };
    form.draft = node!.record.body.source;
    this.#owner.list.open = undefined;
  }

  async #ask(question: Question): Promise<boolean> {
    return await new Promise((resolve) => {
      const answer = (isYes: boolean): void => {
        this.#question = undefined;
        this.draw();
        if (!isYes) this.focus();
        resolve(isYes);
      };
      this.#question = { ...question, answer };
      this.draw();
      this.#notes.querySelector<HTMLElement>('[part=no]')?.focus();
    });
  }

  async #dismiss(act: Act): Promise<void> {
    const { list } = this.#owner;
    list.discussion?.dismiss(act);
    await list.updateComplete;
    this.focus();
  }

  /** Does what a control is for. What fails before it is shown is said here. */
  async #perform(run: () => Promise<void>): Promise<void> {
    this.#said = undefined;
    try {
      await run();
    } catch (thrown) {
      const { code } = asAfterwordError(thrown);
      const isTold = [...(this.#row.node!.progress?.values() ?? [])].some(({ state }) => state === 'failed');
      // What was not shown and failed for want of a connection is code.
      if (!isTold)
        this.#said = ({ controlNotLoaded, errors }) => (code === 'network' ? controlNotLoaded : errors[code]);
    }
    this.draw();
  }
}

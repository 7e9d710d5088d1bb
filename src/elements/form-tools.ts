// What helps a reader to write. It is added to a form when the reader enters it: how many characters are left, and, each in a file of
// its own that is loaded when it is needed, names after an @ and the formatting bar.
import { html, nothing, render, type ReactiveController } from 'lit';
import { DRAFT_LIMITS } from '../core/draft.js';
import { loadable } from '../core/load-chunk.js';
import { formToolsMessages } from '../locales/en-form-tools.js';
import { addCodeLink } from './code-link.js';
import { controlWords } from './control-words.js';
import { css } from './css.js';
import { addStyles, type AddTool, type Form } from './form-tool.js';
import { english, type Localizer } from './localizer.js';
import { refusalOf } from './refusals.js';
import { sheetOf } from './styles.js';

/** From here on a reader is told how many characters are left. */
const FEW = 1000;
/** At these numbers assistive technology is told too: with each character it would be too much. */
const TOLD = [1000, 500, 100, 50, 20, 10, 0];

const sheets = sheetOf(css`
  .left {
    justify-self: end;
    font-variant-numeric: tabular-nums;
  }
`);

const loadMarkdownTools = loadable(() => import('./markdown-tools.js'));
const loadFormLimits = loadable(() => import('./form-limits.js'));
const loadReplyMails = loadable(() => import('./reply-mails.js'));
const loadMentions = loadable(() => import('./mentions.js'));

/** Adds a tool once. If it cannot be loaded, the next call tries again. */
const once = (load: () => Promise<AddTool>): AddTool => {
  let isAsked = false;
  return (form, area) => {
    if (isAsked) return;
    isAsked = true;
    load().then(
      (add) => add(form, area),
      () => (isAsked = false),
    );
  };
};

class FormTools implements ReactiveController {
  readonly #form: Form;
  readonly #area: HTMLTextAreaElement;
  readonly #left = document.createElement('p');
  readonly #status = document.createElement('p');
  readonly #addMarkdown = once(async () => (await loadMarkdownTools()).addMarkdownTools);
  readonly #addMentions = once(async () => (await loadMentions()).addMentions);
  readonly #addFormLimits = once(async () => (await loadFormLimits()).addFormLimits);
  readonly #addReplyMails = once(async () => (await loadReplyMails()).addReplyMails);
  readonly #hideCodeLink: () => void;
  #most = DRAFT_LIMITS.body;
  #told = Infinity;
  #toldIn: Localizer | undefined;

  constructor(form: Form, area: HTMLTextAreaElement) {
    this.#form = form;
    this.#area = area;
    this.#left.className = 'left muted';
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    area.parentElement!.append(this.#left, this.#status);
    addStyles(form, sheets);
    area.addEventListener('input', () => this.#onInput());
    this.#hideCodeLink = addCodeLink(form);
    form.addController(this);
    this.hostUpdated();
    // What was typed while this was being loaded.
    this.#onInput();
  }

  hostUpdated(): void {
    const { discussion, target } = this.#form;
    const state = discussion?.state;
    if (target.type === 'new' && state?.status === 'ready') {
      const { limits, repliesByMail } = state;
      this.#most = limits?.most ?? DRAFT_LIMITS.body;
      if (limits) this.#addFormLimits(this.#form, this.#area);
      if (repliesByMail) this.#addReplyMails(this.#form, this.#area);
    }
    this.#hideCodeLink();
    this.#count();
    this.#addBar();
  }

  #addBar(): void {
    const { format, formats = '' } = this.#form;
    if (format === 'markdown' || /\bmarkdown\b/.test(formats)) this.#addMarkdown(this.#form, this.#area);
  }

  #onInput(): void {
    this.#count();
    this.#addBar();
    if (this.#area.value.includes('@')) this.#addMentions(this.#form, this.#area);
  }

  #count(): void {
    const { localizer } = this.#form;
    const words = localizer.messages;
    const left = this.#most - this.#area.value.length;
    const text = left < 0 ? localizer.count(words.charactersOver, -left) : localizer.count(words.charactersLeft, left);
    const step = TOLD.findLast((one) => left <= one) ?? Infinity;
    render(left > FEW ? nothing : html`<span aria-hidden="true">${text}</span>`, this.#left);
    if (step !== this.#told || localizer !== this.#toldIn) this.#status.textContent = left > FEW ? '' : text;
    this.#told = step;
    this.#toldIn = localizer;
  }
}

Object.assign(english.messages, formToolsMessages);
english.refusal = refusalOf;

const equipped = new WeakSet<Form>();

export const addTools = async (form: Form): Promise<void> => {
  const area = form.shadowRoot?.querySelector<HTMLTextAreaElement>('#body');
  if (!area || equipped.has(form)) return;
  equipped.add(form);
  await controlWords(form.localizer);
  new FormTools(form, area);
};

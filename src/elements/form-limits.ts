// What the rules of a site say of a new comment, in the form: a format that they allow, a text that is long enough and not too long, and
// a pause between two replies. It is loaded with the tools of a form, where there are such rules. The text stays in the form meanwhile.
import type { ReactiveController } from 'lit';
import type { Discussion, Transition } from '../core/discussion-state.js';
import { formLimitsMessages } from '../locales/en-form-limits.js';
import type { AddTool, Form } from './form-tool.js';
import type { DraftFormat } from '../core/draft.js';
import type { DraftLimits } from '../core/session.js';
import { english, type Localizer } from './localizer.js';

Object.assign(english.messages, formLimitsMessages);

const limitsOf = ({ discussion }: Form): DraftLimits => {
  const state = discussion?.state;
  return (state?.status === 'ready' && state.limits) || {};
};

/** When the reader wrote in a discussion, and until when the back end refuses the next reply; milliseconds since 1970. */
interface Pause {
  isSending: boolean;
  postedAt: number;
  refusedUntil: number;
}

/** All forms of a discussion share its pause. */
const pauses = new WeakMap<Discussion, Pause>();

const onTransition = (pause: Pause, transition: Transition): void => {
  const { type } = transition;
  if (type === 'posted') pause.postedAt = Date.now();
  if (type === 'error' && transition.draft) {
    const { code, retryAfter = 0 } = transition.error;
    if (code === 'rate-limited') pause.refusedUntil = Date.now() + retryAfter;
  }
  if (type === 'posted' || type === 'withdrawn' || (type === 'error' && transition.draft)) pause.isSending = false;
};

const pauseOf = (discussion: Discussion): Pause => {
  let pause = pauses.get(discussion);
  if (!pause) {
    const made: Pause = { isSending: false, postedAt: 0, refusedUntil: 0 };
    discussion.subscribe((_, transition) => onTransition(made, transition));
    pauses.set(discussion, (pause = made));
  }
  return pause;
};

/** Made again when the language changes. */
type Sentence = (localizer: Localizer) => string;

class FormLimits implements ReactiveController {
  readonly #form: Form;
  readonly #area: HTMLTextAreaElement;
  /** Said to assistive technology once. */
  readonly #said = document.createElement('span');
  /** What changes each second. */
  readonly #seen = document.createElement('span');
  #timer: ReturnType<typeof setInterval> | undefined;
  #sentence: Sentence = () => '';
  /** The language that it was said in. */
  #saidIn: Localizer | undefined;

  constructor(form: Form, area: HTMLTextAreaElement) {
    this.#form = form;
    this.#area = area;
    this.#said.setAttribute('role', 'alert');
    this.#seen.ariaHidden = 'true';
    // Before the place of the other faults: what stands behind that is removed with them.
    form.shadowRoot!.querySelector('#fault-body')!.prepend(this.#said, this.#seen);
    area.addEventListener('input', () => this.#timer ?? this.#say());
    form.addEventListener('afterword-submit', (event) => {
      if (!event.defaultPrevented && !this.#mayBeSent()) event.preventDefault();
    });
    form.addEventListener('afterword-form-closed', ({ draft }) => {
      if (draft && form.discussion) pauseOf(form.discussion).isSending = true;
    });
    form.addController(this);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { discussion, target, format, formats: offered = '' } = this.#form;
    if (discussion) pauseOf(discussion);
    const { formats: allowed } = limitsOf(this.#form);
    if (target.type !== 'new' || !allowed?.length) return;
    const isAllowed = (name: string): boolean => allowed.some((one) => one === name);
    const names = offered.match(/\w+/g) ?? [];
    if (!names.every(isAllowed)) this.#form.formats = names.filter(isAllowed).join(' ') || allowed.join(' ');
    if (!isAllowed(format)) this.#form.chosenFormat = (names.find(isAllowed) as DraftFormat | undefined) ?? allowed[0];
  }

  hostUpdated(): void {
    if (this.#saidIn === this.#form.localizer) return;
    this.#saidIn = this.#form.localizer;
    this.#said.textContent = this.#sentence(this.#saidIn);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #mayBeSent(): boolean {
    const { least = 0, most = Infinity } = limitsOf(this.#form);
    const { length } = this.#area.value.trim();
    this.#stop();
    if (length < least) this.#say((localizer) => localizer.count(localizer.messages.tooShort, least), true);
    else if (length > most)
      this.#say((localizer) => localizer.count(localizer.messages.charactersOver, length - most), true);
    else if (this.#seconds > 0) this.#wait();
    else {
      this.#say();
      return true;
    }
    this.#area.focus();
    return false;
  }

  /** For how long the reader must wait. What is still being sent counts as sent now. */
  get #seconds(): number {
    const { discussion } = this.#form;
    const { slowMode = 0 } = limitsOf(this.#form);
    if (!discussion || !slowMode) return 0;
    const { isSending, postedAt, refusedUntil } = pauseOf(discussion);
    const now = Date.now();
    return Math.ceil((Math.max(isSending ? now : 0, postedAt, refusedUntil - slowMode * 1000) - now) / 1000 + slowMode);
  }

  /** Counts the seconds down, and says when they are over. */
  #wait(): void {
    const textOf = (localizer: Localizer): string => localizer.count(localizer.messages.replyAgain, this.#seconds);
    const count = (): void => void (this.#seen.textContent = textOf(this.#form.localizer));
    this.#say(textOf);
    this.#said.className = 'visually-hidden';
    count();
    this.#timer = setInterval(() => {
      if (this.#seconds > 0) count();
      else {
        this.#stop();
        this.#say(({ messages }) => messages.replyNow);
      }
    }, 1000);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#said.className = this.#seen.textContent = '';
  }

  #say(sentence: Sentence = () => '', isInvalid = false): void {
    const wasInvalid = this.#said.dataset['invalid'];
    this.#sentence = sentence;
    this.#saidIn = this.#form.localizer;
    this.#said.textContent = sentence(this.#saidIn);
    this.#said.toggleAttribute('data-invalid', isInvalid);
    if (isInvalid || wasInvalid !== undefined) this.#area.ariaInvalid = `${isInvalid}`;
  }
}

export const addFormLimits: AddTool = (form, area) => void new FormLimits(form, area);

// What a panel is doing: it asks the server for something, says that it does, and says what went wrong.
import { html, type TemplateResult } from 'lit';
import { type AfterwordError, asAfterwordError } from '../../../core/errors.js';
import type { PanelContext } from './panel.js';
import { bothSentences, type Said } from '../words.js';

export class PanelWork {
  readonly #context: PanelContext;
  isBusy = false;
  #error: AfterwordError | undefined;
  #done: Said | undefined;
  /** What is wrong with what was typed. */
  #fault: Said | undefined;

  constructor(context: PanelContext) {
    this.#context = context;
  }

  get hasFailed(): boolean {
    return !!this.#error;
  }

  /** @param done what is said afterwards */
  async run(done: Said | undefined, work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#error = this.#done = this.#fault = undefined;
    this.#context.draw();
    try {
      await work();
      this.#done = done;
    } catch (thrown) {
      this.#error = asAfterwordError(thrown);
    }
    this.isBusy = false;
    this.#context.draw();
  }

  /** Says that nothing is asked of the server, because what was typed is not valid. */
  refuse(fault: Said): void {
    this.#error = this.#done = undefined;
    this.#fault = fault;
    this.#context.draw();
  }

  render(): TemplateResult {
    const { words } = this.#context;
    const { settings } = words.messages;
    const fault = this.#error ? this.#sentence(this.#error) : this.#fault?.(words);
    return html`
      <p class="muted" role="status">${this.isBusy ? settings.loading : this.#done?.(words)}</p>
      <p class="fault" role="alert">${fault}</p>
    `;
  }

  #sentence({ code, message }: AfterwordError): string {
    const { words } = this.#context;
    const { notDone, errors } = words.messages;
    return code === 'invalid' || code === 'forbidden' ? bothSentences(words, notDone, message) : errors[code];
  }
}

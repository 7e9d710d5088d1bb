// What a panel is doing: it asks the server for something, says that it does, and says what went wrong.
import { html, type TemplateResult } from 'lit';
import { type AfterwordError, asAfterwordError } from '../../../core/errors.js';
import type { PanelContext } from './panel.js';
import { bothSentences } from '../words.js';

export class PanelWork {
  readonly #context: PanelContext;
  isBusy = false;
  #error: AfterwordError | undefined;
  #done = '';

  constructor(context: PanelContext) {
    this.#context = context;
  }

  get hasFailed(): boolean {
    return !!this.#error;
  }

  /** @param done what is said afterwards */
  async run(done: string, work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.#error = undefined;
    this.#done = '';
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

  render(): TemplateResult {
    const { settings } = this.#context.words.messages;
    return html`
      <p class="muted" role="status">${this.isBusy ? settings.loading : this.#done}</p>
      <p class="fault" role="alert">${this.#error ? this.#sentence(this.#error) : ''}</p>
    `;
  }

  #sentence({ code, message }: AfterwordError): string {
    const { words } = this.#context;
    const { notDone, errors } = words.messages;
    return code === 'invalid' || code === 'forbidden' ? bothSentences(words, notDone, message) : errors[code];
  }
}

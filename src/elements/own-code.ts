// How a guest takes their secret to another browser: it is shown as a code there, and that code is entered here. Part of the dialog
// (own-dialog.ts).
import { html, nothing, type TemplateResult } from 'lit';
import type { GuestIdentity } from '../core/adapter.js';
import type { Messages } from '../locales/locale.js';
import { codeOf, secretIn } from './guest-code.js';

const LONGEST_CODE = 500;

export class OwnCode {
  readonly #dialog: HTMLElement;
  readonly #words: () => Messages;
  readonly #draw: () => void;
  readonly #onUsed: () => void;
  #isShown = false;
  /** The secret that the reader was told about: it would replace another. */
  #warnedOf: string | undefined;
  #fault: 'badCode' | 'replacesCode' | undefined;

  /**
   * @param draw draws the dialog again
   * @param onUsed called when the secret of another browser was taken
   */
  constructor(dialog: HTMLElement, words: () => Messages, draw: () => void, onUsed: () => void) {
    this.#dialog = dialog;
    this.#words = words;
    this.#draw = draw;
    this.#onUsed = onUsed;
  }

  template(identity: GuestIdentity): TemplateResult {
    const words = this.#words();
    const secret = identity.get();
    const show = (): void => {
      this.#isShown = true;
      this.#draw();
      this.#dialog.querySelector('textarea')?.focus();
    };
    return html`
      <h4>${words.otherBrowser}</h4>
      ${
        secret && this.#isShown
          ? html`
              <p>${words.codeWarning}</p>
              <label for="own-code">${words.ownCode}</label>
              <textarea id="own-code" rows="3" dir="ltr" readonly .value=${codeOf(secret)}></textarea>
            `
          : nothing
      }
      ${secret && !this.#isShown ? html`<button part="own-code" @click=${show}>${words.showCode}</button>` : nothing}
      <form novalidate @submit=${(event: Event) => this.#onSubmit(event, identity)}>
        <label for="own-other">${words.enterCode}</label>
        <input
          id="own-other"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          maxlength=${LONGEST_CODE}
          aria-describedby="own-code-fault"
        />
        <p class="fault" id="own-code-fault" role="alert">${this.#fault && words[this.#fault]}</p>
        <button>${words.useCode}</button>
      </form>
    `;
  }

  #onSubmit(event: Event, identity: GuestIdentity): void {
    event.preventDefault();
    const field = this.#dialog.querySelector('input')!;
    const secret = secretIn(field.value);
    const known = identity.get();
    const isOther = !!known && known !== secret;
    this.#fault = undefined;
    if (!secret) this.#fault = 'badCode';
    else if (isOther && this.#warnedOf !== secret) {
      this.#warnedOf = secret;
      this.#fault = 'replacesCode';
    } else {
      identity.set(secret);
      field.value = '';
      this.#onUsed();
    }
    this.#draw();
    if (this.#fault) field.focus();
  }
}

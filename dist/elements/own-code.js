import { codeOf, secretIn } from "./guest-code.js";
import { html, nothing } from "lit";
// src/elements/own-code.ts
var LONGEST_CODE = 500;
var OwnCode = class {
	#dialog;
	#words;
	#draw;
	#onUsed;
	#isShown = false;
	/** The secret that the reader was told about: it would replace another. */
	#warnedOf;
	#fault;
	/**
	* @param draw draws the dialog again
	* @param onUsed called when the secret of another browser was taken
	*/
	constructor(dialog, words, draw, onUsed) {
		this.#dialog = dialog;
		this.#words = words;
		this.#draw = draw;
		this.#onUsed = onUsed;
	}
	template(identity) {
		const words = this.#words();
		const secret = identity.get();
		const show = () => {
			this.#isShown = true;
			this.#draw();
			this.#dialog.querySelector("textarea")?.focus();
		};
		return html`
      <h4>${words.otherBrowser}</h4>
      ${secret && this.#isShown ? html`
              <p>${words.codeWarning}</p>
              <label for="own-code">${words.ownCode}</label>
              <textarea id="own-code" rows="3" dir="ltr" readonly .value=${codeOf(secret)}></textarea>
            ` : nothing}
      ${secret && !this.#isShown ? html`<button part="own-code" @click=${show}>${words.showCode}</button>` : nothing}
      <form novalidate @submit=${(event) => this.#onSubmit(event, identity)}>
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
	#onSubmit(event, identity) {
		event.preventDefault();
		const field = this.#dialog.querySelector("input");
		const secret = secretIn(field.value);
		const known = identity.get();
		const isOther = !!known && known !== secret;
		this.#fault = void 0;
		if (!secret) this.#fault = "badCode";
		else if (isOther && this.#warnedOf !== secret) {
			this.#warnedOf = secret;
			this.#fault = "replacesCode";
		} else {
			identity.set(secret);
			field.value = "";
			this.#onUsed();
		}
		this.#draw();
		if (this.#fault) field.focus();
	}
};
export { OwnCode };

//# sourceMappingURL=own-code.js.map
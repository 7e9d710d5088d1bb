import { isTriedAgain } from "../core/trying-again.js";
import { sentenceFor } from "./field-fault.js";
import { html, nothing } from "lit";
// src/elements/comment-progress.ts
/** The sentence for an error: what is wrong with a field, if the error says so. */
var sentenceOf = ({ code, fields }, localizer) => {
	const [fault] = Object.entries(fields);
	return fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code];
};
var deliveryNote = ({ delivery }, localizer) => {
	const { messages } = localizer;
	const { state, error } = delivery;
	return html`
    <div class="line small">
      ${state === "failed" ? html`
              <p class="fault" part="note">
                ${messages.failed} ${error && sentenceOf(error, localizer)}
                ${isTriedAgain(error) ? messages.again : nothing}
              </p>
              <button class="link-button" part="retry" value="retry">${messages.retry}</button>
              <button class="link-button" part="change" value="edit-unsent">${messages.change}</button>
            ` : html`<p class="muted" part="note">${messages.sending}</p>`}
    </div>
  `;
};
export { deliveryNote, sentenceOf };

//# sourceMappingURL=comment-progress.js.map
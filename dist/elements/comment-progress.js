import { isTriedAgain } from "../core/trying-again.js";
import { nameOf } from "./author-name.js";
import { sentenceFor } from "./field-fault.js";
import { english } from "./localizer.js";
import { html, nothing } from "lit";
// src/elements/comment-progress.ts
/** The sentence for an error: what is wrong with a field, if the error says so. */
var sentenceOf = (error, localizer) => {
	const { code, fields } = error;
	const [fault] = Object.entries(fields);
	return english.refusal?.(error, localizer) || (fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code]);
};
var deliveryNote = ({ delivery, record }, localizer) => {
	const { messages } = localizer;
	const { state, error } = delivery;
	return html`
    <div class="line small">
      ${state === "failed" ? html`
              <p class="fault" part="note">
                ${messages.failed}${messages.gap}${error && sentenceOf(error, localizer)}${isTriedAgain(error) ? messages.gap + messages.again : nothing}
              </p>
              <button class="link-button" part="retry" value="retry">${messages.retry}</button>
              <button class="link-button" part="change" value="edit-unsent">${messages.change}</button>
            ` : html`<p class="muted" part="note">${state === "waiting" ? messages.sendingSoon : messages.sending}</p>
              ${state === "waiting" ? html`<button
                      class="link-button"
                      part="undo"
                      value="edit-unsent"
                      aria-label=${localizer.fill(messages.actFor, {
		act: messages.undo,
		name: nameOf(record.author, localizer)
	})}
                    >
                      ${messages.undo}
                    </button>` : nothing}`}
    </div>
  `;
};
export { deliveryNote, sentenceOf };

//# sourceMappingURL=comment-progress.js.map
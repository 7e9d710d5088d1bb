import { isTriedAgain } from "../core/trying-again.js";
import { sentenceFor } from "./field-fault.js";
import { html, nothing } from "lit";
// src/elements/failure.ts
/** What is wrong with it, where that is known. */
var reasonFor = ({ code, fields }, localizer) => {
	const [fault] = Object.entries(fields);
	return fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code];
};
var failure = (error, localizer) => {
	const { messages } = localizer;
	return html`
    <p class="fault" part="note">
      ${messages.failed} ${error && reasonFor(error, localizer)} ${isTriedAgain(error) ? messages.again : nothing}
    </p>
    <button class="link-button" part="retry" value="retry">${messages.retry}</button>
    <button class="link-button" part="change" value="edit-unsent">${messages.change}</button>
  `;
};
export { failure };

//# sourceMappingURL=failure.js.map
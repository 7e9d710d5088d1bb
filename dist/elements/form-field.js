import { sentenceFor } from "./field-fault.js";
import { html, nothing } from "lit";
// src/elements/form-field.ts
/**
* A text may be five times longer than can be sent, so that a reader can shorten it. With a much longer one browsers do not answer.
*
* @param isNeeded whether it must not be empty
*/
var formField = (name, label, isNeeded, fault, localizer) => {
	const { messages } = localizer;
	const isBody = name === "body";
	const hint = name === "email" ? messages.emailHint : messages.optional;
	return html`
    <div class="field" part="field">
      <label for=${name}>${label}${isNeeded ? nothing : html`${messages.gap}<span class="muted">${hint}</span>`}</label>
      ${isBody ? html`<textarea
              part="control"
              id="body"
              dir="auto"
              required
              maxlength="100000"
              aria-invalid=${!!fault}
              aria-describedby="fault-body"
            ></textarea>` : html`<input
              part="control"
              id=${name}
              dir="auto"
              type=${name === "name" ? "text" : name}
              autocomplete=${name}
              aria-required=${isNeeded}
              aria-invalid=${!!fault}
              aria-describedby="fault-${name}"
            />`}
      <p class="fault" id="fault-${name}">${fault && sentenceFor(name, fault, localizer)}</p>
    </div>
  `;
};
export { formField };

//# sourceMappingURL=form-field.js.map
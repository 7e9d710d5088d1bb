import { DRAFT_LIMITS } from "../core/draft.js";
import { html, nothing } from "lit";
// src/elements/form-field.ts
var formField = (field, localizer) => {
	const { name, fault } = field;
	const { messages } = localizer;
	const hint = name === "email" ? messages.emailHint : messages.optional;
	return html`
    <div class="field" part="field">
      <label for=${name}>
        ${messages[name]} ${name === "body" ? nothing : html`<span class="muted">(${hint})</span>`}
      </label>
      ${control(field)}
      ${fault ? html`<p class="fault" id="fault-${name}">${sentenceFor(name, fault, localizer)}</p>` : nothing}
    </div>
  `;
};
var control = ({ name, value = "", fault }) => name === "body" ? html`<textarea
        part="control"
        id="body"
        rows="5"
        dir="auto"
        aria-required="true"
        aria-invalid=${fault !== void 0}
        aria-describedby=${fault ? `fault-${name}` : nothing}
      ></textarea>` : html`<input
        part="control"
        id=${name}
        type=${name === "name" ? "text" : name}
        autocomplete=${name}
        dir="auto"
        .value=${value}
        aria-invalid=${fault !== void 0}
        aria-describedby=${fault ? `fault-${name}` : nothing}
      />`;
var sentenceFor = (name, fault, localizer) => {
	const { messages } = localizer;
	if (fault === "required") return messages.required;
	if (fault === "malformed") return name === "email" ? messages.badEmail : messages.badUrl;
	return localizer.fill(messages.tooLong, { limit: DRAFT_LIMITS[name] });
};
export { formField };

//# sourceMappingURL=form-field.js.map
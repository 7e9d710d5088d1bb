import { isTriedAgain } from "../core/trying-again.js";
import { sentenceFor } from "./field-fault.js";
import { html, nothing } from "lit";
// src/elements/comment-progress.ts
/** The sentence for an error: what is wrong with a field, if the error says so. */
var reasonFor = ({ code, fields }, localizer) => {
	const [fault] = Object.entries(fields);
	return fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code];
};
/** If there are several acts, the one that failed is shown. A reaction needs no words unless it fails. */
var progressNote = ({ delivery, progress }, localizer) => {
	const { messages } = localizer;
	const acts = [...progress?.values() ?? []].filter(({ act, state }) => act.type !== "react" || state === "failed");
	const told = acts.find(({ state }) => state === "failed") ?? acts[0];
	const { state, error } = delivery ?? told ?? {};
	if (!state) return nothing;
	const canChange = delivery ? "edit-unsent" : told?.act.type === "edit" && "edit";
	return html`
    <div class="line small">
      ${state === "failed" ? html`
              <p class="fault" part="note">
                ${delivery || told?.act.type === "report" ? messages.failed : messages.notSaved}
                ${error && reasonFor(error, localizer)} ${delivery && isTriedAgain(error) ? messages.again : nothing}
              </p>
              <button class="link-button" part="retry" value="retry">${messages.retry}</button>
              ${canChange ? html`<button class="link-button" part="change" value=${canChange}>${messages.change}</button>` : nothing}
            ` : html`<p class="muted" part="note">${delivery ? messages.sending : messages.saving}</p>`}
    </div>
  `;
};
export { progressNote };

//# sourceMappingURL=comment-progress.js.map
import { nameOf } from "./author-name.js";
import { changeEnd } from "./own-comment.js";
import { html, nothing } from "lit";
// src/elements/act-notes.ts
/** Why an act failed, in words that fit it. */
var reasonFor = ({ act, error }, node, now, localizer, sentenceOf) => {
	const { messages } = localizer;
	if (!error) return "";
	if (act.type === "react" && error.code === "invalid") return messages.badReaction;
	if (error.code === "forbidden" && changeEnd(node) < now) return messages.tooLate;
	return sentenceOf(error, localizer);
};
/**
* If there are several acts, the one that failed is told. A reaction needs no words unless it fails.
*
* @param dismiss forgets a failure, or undoes what waits
*/
var actNotes = (node, localizer, now, sentenceOf, dismiss) => {
	const { messages } = localizer;
	const acts = [...node.progress?.values() ?? []].filter(({ act, state }) => act.type !== "react" || state === "failed");
	const told = acts.find(({ state }) => state !== "saving") ?? acts[0];
	if (!told) return nothing;
	const { act, state } = told;
	const note = (text) => html`<p class="muted" part="note">${text}</p>`;
	const labelOf = (words) => localizer.fill(messages.actFor, {
		act: words,
		name: nameOf(node.record.author, localizer)
	});
	const onDismiss = () => dismiss(act);
	if (state === "saving") return note(messages.saving);
	if (state === "waiting") return html`
      <div class="line">
        ${note(messages.removed)}
        <button class="link-button" part="undo" aria-label=${labelOf(messages.undo)} @click=${onDismiss}>
          ${messages.undo}
        </button>
      </div>
    `;
	return html`
    <div class="line">
      <p class="fault" part="note">
        ${act.type === "report" ? messages.failed : messages.notSaved}${messages.gap}${reasonFor(told, node, now, localizer, sentenceOf)}
      </p>
      <button class="link-button" part="retry" value="retry">${messages.retry}</button>
      ${act.type === "edit" ? html`<button class="link-button" part="change" value="edit">${messages.change}</button>` : nothing}
      <button class="link-button" part="dismiss" aria-label=${labelOf(messages.dismiss)} @click=${onDismiss}>
        ${messages.dismiss}
      </button>
    </div>
  `;
};
export { actNotes };

//# sourceMappingURL=act-notes.js.map
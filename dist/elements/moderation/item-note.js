import { nameOf } from "../author-name.js";
import { bothSentences, nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/item-note.ts
/** The sentence about what became of an act; empty if there is nothing to say. */
var sentenceFor = ({ note, isSaving, record }, words) => {
	const { messages, localizer } = words;
	if (isSaving) return messages.savingAct;
	switch (note?.type) {
		case "done": return localizer.fill(messages.done[note.act], { name: nameOf(record.author, localizer) });
		case "edited": return messages.editedMeanwhile;
		case "failed": return bothSentences(words, messages.notDone, messages.errors[note.error.code]);
		case "conflict": {
			if (!note.other) return messages.conflictChanged;
			const { moderator, action } = note.other;
			const sentence = moderator.name ? messages.conflictBy : messages.conflictDone;
			return localizer.fill(sentence, {
				name: moderator.name,
				act: nameIn(messages.actsDone, action)
			});
		}
		default: return "";
	}
};
var noteOf = (item, owner) => {
	const { words } = owner;
	const sentence = sentenceFor(item, words);
	if (!sentence) return nothing;
	if (!(item.note?.type === "failed" || item.note?.type === "conflict") || item.isSaving) return html`<span>${sentence}</span>`;
	return html`
    <span class="fault">${sentence}</span>
    <button class="link-button" value="dismiss" @click=${() => owner.dismiss(item.key)}>
      ${words.messages.dismissNote}
    </button>
  `;
};
export { noteOf, sentenceFor };

//# sourceMappingURL=item-note.js.map
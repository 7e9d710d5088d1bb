import { html } from "lit";
// src/elements/comment-question.ts
/** @param name the author of the comment */
var questionTemplate = ({ answer, ...question }, name, { messages }) => {
	const [text, yes, no] = [
		messages[question.text],
		messages[question.yes],
		messages[question.no]
	];
	const onKey = (event) => {
		if (event.key === "Escape") answer(false);
	};
	return html`
    <div part="question" class="line" role="group" aria-label=${text + messages.gap + name} @keydown=${onKey}>
      <span>${text}</span>
      <button part="yes" type="button" @click=${() => answer(true)}>${yes}</button>
      <button part="no" type="button" @click=${() => answer(false)}>${no}</button>
    </div>
  `;
};
export { questionTemplate };

//# sourceMappingURL=comment-question.js.map
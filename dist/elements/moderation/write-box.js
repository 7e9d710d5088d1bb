import "../../core/decisions.js";
import { DRAFT_LIMITS } from "../../core/draft.js";
import { html } from "lit";
// src/elements/moderation/write-box.ts
var writeBox = ({ type, text }, { name, messages, acts, send, close }) => {
	const { editOf, replyFor, reasonFor } = messages;
	const label = {
		edit: editOf,
		reply: replyFor,
		reason: reasonFor
	}[type].replace("{name}", name);
	const buttons = type === "reason" ? acts.map((act) => html`<button value=${act}>${messages.acts[act]}</button>`) : html`<button>${type === "edit" ? messages.saveEdit : messages.sendReply}</button>`;
	const onSubmit = (event) => {
		event.preventDefault();
		const act = acts.find((one) => one === event.submitter?.value);
		send(event.currentTarget.querySelector("textarea").value, act);
	};
	const onKey = (event) => {
		if (event.key === "Escape") close();
		else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && type !== "reason") event.currentTarget.requestSubmit();
		else return;
		event.preventDefault();
	};
	return html`
    <form class="write" @submit=${onSubmit} @keydown=${onKey}>
      <textarea
        aria-label=${label}
        maxlength=${type === "reason" ? 500 : DRAFT_LIMITS.body}
        dir="auto"
        .value=${text}
      ></textarea>
      <div class="line">
        ${buttons}
        <button type="button" value="cancel" @click=${close}>${messages.cancelWriting}</button>
      </div>
    </form>
  `;
};
export { writeBox };

//# sourceMappingURL=write-box.js.map
import { replyMailsMessages } from "../locales/en-reply-mails.js";
import { css } from "./css.js";
import { addStyles } from "./form-tool.js";
import { english } from "./localizer.js";
import { sheetOf } from "./styles.js";
// src/elements/reply-mails.ts
Object.assign(english.messages, replyMailsMessages);
var sheets = sheetOf(css`
  .mails {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }

  .mails > input {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--afterword-accent, auto);
  }
`);
var addReplyMails = (form) => {
	const root = form.shadowRoot;
	const email = root.querySelector("#email");
	const line = root.querySelector("[part=send]").parentElement;
	if (root.querySelector(".mails")) return;
	const { localizer } = form;
	const words = localizer.messages;
	const label = document.createElement("label");
	const box = document.createElement("input");
	const fault = document.createElement("span");
	label.className = "mails";
	box.type = "checkbox";
	box.id = "mails";
	fault.className = "fault";
	fault.setAttribute("role", "alert");
	label.append(box, words.mailReplies, fault);
	line.append(label);
	addStyles(form, sheets);
	const isLacking = () => box.checked && !!email && !email.value.trim();
	const clear = () => {
		if (!isLacking()) fault.textContent = "";
	};
	box.addEventListener("change", clear);
	email?.addEventListener("input", clear);
	form.addEventListener("afterword-submit", (event) => {
		if (!box.checked) return;
		if (isLacking()) {
			event.preventDefault();
			fault.textContent = words.mailNeeded;
			email.focus();
			return;
		}
		event.draft = {
			...event.draft,
			subscription: { language: localizer.locale.language }
		};
	});
};
export { addReplyMails };

//# sourceMappingURL=reply-mails.js.map
import { replyMailsMessages } from "../locales/en-reply-mails.js";
import { css } from "./css.js";
import { addStyles } from "./form-tool.js";
import { english } from "./localizer.js";
import { sheetOf } from "./styles.js";
// src/elements/reply-mails.ts
Object.assign(english.messages, replyMailsMessages);
var sheets = sheetOf(css`
  /* One line or two take the same room. */
  .mails {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 40px;
    margin-block: -8px;
    line-height: 20px;
  }

  .mails + .below {
    margin-block-start: 0;
  }

  .mails > input {
    flex: none;
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
	const name = new Text();
	const label = document.createElement("label");
	const box = document.createElement("input");
	const fault = document.createElement("span");
	label.className = "mails";
	box.type = "checkbox";
	box.id = "mails";
	fault.className = "fault";
	fault.setAttribute("role", "alert");
	label.append(box, name, fault);
	line.before(label);
	addStyles(form, sheets);
	const isLacking = () => box.checked && !!email && !email.value.trim();
	let isNeeded = false;
	const draw = () => {
		const { mailReplies, mailNeeded } = form.localizer.messages;
		name.data = mailReplies;
		const text = isNeeded ? mailNeeded : "";
		if (fault.textContent !== text) fault.textContent = text;
	};
	const clear = () => {
		isNeeded &&= isLacking();
		draw();
	};
	form.addController({ hostUpdated: draw });
	draw();
	box.addEventListener("change", clear);
	email?.addEventListener("input", clear);
	form.addEventListener("afterword-submit", (event) => {
		if (!box.checked) return;
		if (isLacking()) {
			event.preventDefault();
			isNeeded = true;
			draw();
			email.focus();
			return;
		}
		event.draft = {
			...event.draft,
			subscription: { language: form.localizer.locale.language }
		};
	});
};
export { addReplyMails };

//# sourceMappingURL=reply-mails.js.map
import { loadWriting, writing } from "./load-writing.js";
import { html, render } from "lit";
// src/elements/form-place.ts
var place = (title, isGuest) => html`
  <h3>${title}</h3>
  <i></i>
  ${isGuest ? html`<div class="fields"><i></i><i></i><i></i></div>
          <div class="remember"></div>` : html`<p>&nbsp;</p>`}
  <div><button>${title}</button></div>
`;
/** Keeps the room that a form will take. */
var keepPlace = (form, { messages }, isGuest) => {
	if (form && !writing()) render(place(messages.leaveReply, isGuest), form);
};
/** Leads into a form, as soon as it is there. Where it cannot be had its place says so, and a press there tries again. */
var enterForm = async (form, { messages }) => {
	try {
		if (!writing()) await loadWriting();
		form?.focus();
	} catch (error) {
		console.warn(error);
		if (form) render(place(`${messages.errors.network} ${messages.retry}`, false), form);
	}
};
export { enterForm, keepPlace };

//# sourceMappingURL=form-place.js.map
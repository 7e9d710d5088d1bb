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
/** Puts the placeholder into a form, unless the form's code is there. */
var keepPlace = (form, { messages }, isGuest) => {
	if (form && !writing()) render(place(messages.leaveReply, isGuest), form);
};
/** Focuses a form as soon as its code is loaded. If loading fails, the placeholder says so, and a press on it tries again. */
var enterForm = async (form, { messages }) => {
	try {
		if (!writing()) await loadWriting();
		form?.focus();
	} catch (error) {
		console.warn(error);
		if (form) render(place(messages.errors.network + messages.gap + messages.retry, false), form);
	}
};
export { enterForm, keepPlace };

//# sourceMappingURL=form-place.js.map
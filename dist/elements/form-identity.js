import { nameOf } from "./author-name.js";
import { nextPaint } from "./yield-to-page.js";
import { html } from "lit";
// src/elements/form-identity.ts
/** Fields that say who the reader is. */
var IDENTITY = [
	"name",
	"email",
	"url"
];
/** The fields for who the reader is; for a signed-in reader, the name that they write under. */
var identityFields = (author, field, localizer, canRemember) => {
	const { messages } = localizer;
	if (author) return html`<p>${localizer.fill(messages.replyAs, { name: nameOf(author, localizer) })}</p>`;
	return html`
    <div class="fields">${IDENTITY.map(field)}</div>
    <label class="line" ?hidden=${!canRemember}><input type="checkbox" id="remember" />${messages.remember}</label>
    <input class="visually-hidden" id="subject" tabindex="-1" autocomplete="off" aria-hidden="true" />
  `;
};
/** Fills in who the reader is, unless they have typed something there. */
var fillIdentity = (find, reader) => {
	if (IDENTITY.some((name) => find(name)?.value)) return;
	for (const name of IDENTITY) {
		const control = find(name);
		if (control) control.value = reader?.[name] ?? "";
	}
};
/** Who the reader is, if they asked this device to remember it. */
var rememberedReader = async (find, store) => {
	await nextPaint();
	const reader = await store.reader();
	const remember = find("remember");
	if (remember) remember.checked = !!reader;
	return reader;
};
/** Remembers on this device who the reader is, or forgets it, as they asked. */
var keepIdentity = (find, store, { name, email = "", url = "" }) => store?.keepReader(find("remember")?.checked ? {
	name,
	email,
	url
} : void 0);
/** What the fields say. */
var typedIdentity = (find) => {
	const [name = "", email, url] = IDENTITY.map((field) => find(field)?.value.trim());
	return {
		name,
		...email && { email },
		...url && { url: /^\w+:/.test(url) ? url : `https://${url}` }
	};
};
export { IDENTITY, fillIdentity, identityFields, keepIdentity, rememberedReader, typedIdentity };

//# sourceMappingURL=form-identity.js.map
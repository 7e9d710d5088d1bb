import { html } from "lit";
// src/elements/moderation/keys.ts
var KEYS = [
	"j",
	"k",
	"a",
	"s",
	"r",
	"u",
	"x",
	"?"
];
/** The key of the page that an event means, if it means one. */
var keyIn = (event) => {
	const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
	const [target] = event.composedPath();
	const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select") && !target.matches("[type=checkbox]"));
	if (ctrlKey || metaKey || altKey || defaultPrevented || isField) return void 0;
	return KEYS.find((one) => one === key.toLowerCase());
};
var keyDialog = (messages, level) => html`
  <dialog aria-labelledby="keys">
    <h3 id="keys" aria-level=${level}>${messages.keyList}</h3>
    <dl>
      ${KEYS.map((key) => html`
          <dt><kbd>${key}</kbd></dt>
          <dd>${messages.keyNames[key]}</dd>
        `)}
    </dl>
    <form method="dialog"><button>${messages.closeKeys}</button></form>
  </dialog>
`;
export { KEYS, keyDialog, keyIn };

//# sourceMappingURL=keys.js.map
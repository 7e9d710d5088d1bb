import { withFewMarks } from "../core/visible.js";
import { historyMessages } from "../locales/en-history.js";
import { nameOf } from "./author-name.js";
import { css } from "./css.js";
import { english } from "./localizer.js";
import { sheetOf } from "./styles.js";
import { wordChanges } from "./word-changes.js";
import { html, render } from "lit";
// src/elements/history-dialog.ts
var sheets = sheetOf(css`
  [part='versions'] {
    max-block-size: 60vh;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }

  [part='versions'] > :not(:first-child) {
    margin-block-start: 0.75em;
  }

  [part='version'] {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  [part='version'] ins {
    font-weight: 600;
    text-decoration: underline;
  }
`);
/** Adds the styles to a list once. */
var adopt = (root) => {
	if (!sheets.every((sheet) => root.adoptedStyleSheets.includes(sheet))) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
};
/** A change in words too, for readers who do not see it. */
var change = ({ text, type }, words) => {
	const shown = withFewMarks(text);
	const hidden = (word) => html`<span class="visually-hidden">${word}</span>`;
	if (type === "added") return html`<ins
      >${hidden(words.added + words.gap)}${shown}${hidden(words.gap + words.changeEnd + words.gap)}</ins
    >`;
	return type === "removed" ? html`<del
        >${hidden(words.removedWords + words.gap)}${shown}${hidden(words.gap + words.changeEnd + words.gap)}</del
      >` : shown;
};
Object.assign(english.messages, historyMessages);
/** @throws AfterwordError what the adapter throws */
var openHistory = async ({ discussion, list, node }) => {
	const { id, body, editedAt, createdAt, author } = node.record;
	const earlier = await discussion.adapter.history?.(discussion.id, id) ?? [];
	const versions = [{
		body,
		writtenAt: editedAt ?? createdAt
	}, ...earlier];
	const root = list.renderRoot;
	if (root.querySelector("dialog[open]")) return;
	adopt(root);
	const version = ({ body: { source }, writtenAt }, index, localizer) => {
		const { messages: words } = localizer;
		const before = versions[index + 1];
		const time = localizer.exact(Date.parse(writtenAt));
		const changes = before && wordChanges(before.body.source, source, localizer.locale.language);
		return html`
      <li>
        <h4 class="small muted">${localizer.fill(before ? words.changedAt : words.textOf, { time })}</h4>
        <p part="version" dir="auto">${changes?.map((one) => change(one, words)) ?? withFewMarks(source)}</p>
      </li>
    `;
	};
	const dialog = document.createElement("dialog");
	dialog.setAttribute("part", "dialog");
	dialog.setAttribute("aria-labelledby", "history-heading");
	const isClosed = new Promise((resolve) => {
		dialog.addEventListener("close", resolve, { once: true });
	});
	const draw = () => {
		const { localizer } = list;
		const { messages: words } = localizer;
		render(html`
        <h3 id="history-heading" part="dialog-heading" tabindex="-1">
          ${localizer.fill(words.versionsOf, { name: nameOf(author, localizer) })}
        </h3>
        ${earlier.length ? html`<ol part="versions" role="list" tabindex="0" aria-labelledby="history-heading">
                ${versions.map((one, index) => version(one, index, localizer))}
              </ol>` : html`<p>${words.noVersions}</p>`}
        <button part="cancel" type="button" class="link-button" @click=${() => dialog.close()}>
          ${words.closeVersions}
        </button>
      `, dialog);
	};
	draw();
	const controller = { hostUpdated: draw };
	list.addController(controller);
	root.append(dialog);
	dialog.showModal();
	dialog.querySelector("#history-heading").focus();
	await isClosed;
	list.removeController(controller);
	dialog.remove();
};
export { openHistory };

//# sourceMappingURL=history-dialog.js.map
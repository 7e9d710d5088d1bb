import { isGuestKey, mutedAuthors, unmute } from "./muted-authors.js";
import { withFewMarks } from "../core/visible.js";
import { html, render } from "lit";
// src/elements/muted-dialog.ts
/** @param opener gets the focus back, also if nobody is muted any more */
var openMutedDialog = (list, opener) => {
	const dialog = document.createElement("dialog");
	dialog.setAttribute("part", "dialog");
	dialog.setAttribute("aria-labelledby", "muted-heading");
	const onUnmute = (key) => {
		unmute(key);
		draw();
		dialog.querySelector("button")?.focus();
	};
	const draw = () => {
		const { localizer } = list;
		const { messages: words } = localizer;
		const authors = [...mutedAuthors()].reverse();
		render(html`
        <h3 id="muted-heading" part="dialog-heading">${words.mutedHeading}</h3>
        <p class="muted">${authors.length ? words.mutedWhere : words.nobodyMuted}</p>
        <ul part="muted-names" role="list" ?hidden=${!authors.length}>
          ${authors.map(([key, written]) => {
			const name = isGuestKey(key) ? localizer.fill(words.guestNamed, { name: withFewMarks(written) }) : withFewMarks(written) || key.slice(3);
			return html`
              <li class="line">
                <span>${name}</span>
                <button
                  class="link-button"
                  type="button"
                  aria-label=${localizer.fill(words.actFor, {
				act: words.unmute,
				name
			})}
                  @click=${() => onUnmute(key)}
                >
                  ${words.unmute}
                </button>
              </li>
            `;
		})}
        </ul>
        <button part="cancel" type="button" class="link-button" @click=${() => dialog.close()}>
          ${words.closeMuted}
        </button>
      `, dialog);
	};
	/** The language may change. */
	const controller = { hostUpdated: draw };
	dialog.addEventListener("close", () => {
		dialog.remove();
		list.removeController(controller);
		opener.hidden = false;
		opener.focus({ preventScroll: true });
	});
	draw();
	list.addController(controller);
	list.renderRoot.append(dialog);
	dialog.showModal();
	dialog.querySelector("button")?.focus();
};
export { openMutedDialog };

//# sourceMappingURL=muted-dialog.js.map
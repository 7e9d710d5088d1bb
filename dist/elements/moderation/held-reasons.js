import { listed, nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/held-reasons.ts
var heldReasons = (reasons, words) => {
	if (reasons.length === 0) return nothing;
	const { heldBecause, heldFor, reasonWith } = words.messages;
	const names = reasons.map(({ rule }) => nameIn(heldFor, rule));
	const draw = (name, index) => {
		const because = reasons[index]?.because;
		if (!because) return name;
		const [before = "", after = ""] = reasonWith.split("{because}").map((part) => words.localizer.fill(part, { rule: name }));
		return html`${before}<bdi>${because}</bdi>${after}`;
	};
	return html`<p class="small"><strong>${heldBecause}</strong>${words.messages.gap}${listed(words, names, draw)}</p>`;
};
export { heldReasons };

//# sourceMappingURL=held-reasons.js.map
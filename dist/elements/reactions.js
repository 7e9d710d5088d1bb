import { DISLIKE, LIKE } from "../core/reactions.js";
import { nameOf } from "./author-name.js";
import { html } from "lit";
// src/elements/reactions.ts
var SIGNS = {
	[LIKE]: "👍",
	[DISLIKE]: "👎"
};
var MOST = 12;
/** @param text names with signs: `like 👍, heart ❤️`; by default `like` alone */
var reactionsIn = (text) => {
	const choices = /* @__PURE__ */ new Map();
	for (const part of (text ?? "like").split(",").slice(0, MOST)) {
		const [name = "", ...sign] = part.trim().split(/\s+/);
		if (name) choices.set(name, {
			name,
			sign: sign.join(" ") || (SIGNS[name] ?? name)
		});
	}
	return [...choices.values()];
};
/** Votes: of `like` and `dislike` a reader has one at most, where both can be chosen. */
var opposite = (name) => ({
	[LIKE]: DISLIKE,
	[DISLIKE]: LIKE
})[name];
/** Sets a reaction, or takes it back if the reader has it. */
var toggle = async (discussion, { record }, name) => {
	const { id, reactions = {} } = record;
	const other = opposite(name);
	const vote = other && reactions[other]?.mine ? discussion.react?.(id, {
		name: other,
		on: false
	}) : void 0;
	const wish = discussion.react?.(id, {
		name,
		on: !reactions[name]?.mine
	});
	await Promise.all([vote, wish].map(async (outcome) => await outcome));
};
/** A button for each choice; without permission, the counts alone. */
var reactionButtons = (node, localizer, choices, canReact, react, discussion) => choices.flatMap(({ name, sign }) => {
	const { count = 0, mine = false } = node.record.reactions?.[name] ?? {};
	const { messages } = localizer;
	const reaction = messages.reactions[name] ?? name;
	const number = count ? localizer.fill("{count}", { count }) : "";
	const text = html`<span aria-hidden="true">${sign}</span> ${number}`;
	if (!canReact) return count ? html`<span part="reaction" class="muted" title=${reaction}>${text}</span>` : [];
	const label = localizer.fill(count ? messages.countedReactionTo : messages.reactionTo, {
		reaction,
		name: nameOf(node.record.author, localizer),
		count
	});
	return html`
      <button
        part="reaction"
        type="button"
        title=${reaction}
        aria-label=${label}
        aria-pressed=${mine}
        @click=${() => react(() => toggle(discussion, node, name))}
      >
        ${text}
      </button>
    `;
});
export { reactionButtons, reactionsIn };

//# sourceMappingURL=reactions.js.map
import { listOf, nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/held-reasons.ts
var heldReasons = (reasons, { messages: { heldBecause, heldFor }, localizer }) => reasons.length === 0 ? nothing : html`<p class="small">
        <strong>${heldBecause}</strong>
        ${listOf(reasons.map(({ rule, because }) => html`${nameIn(heldFor, rule)}${because ? [
	" (",
	html`<bdi>${because}</bdi>`,
	")"
] : nothing}`), localizer)}
      </p>`;
export { heldReasons };

//# sourceMappingURL=held-reasons.js.map
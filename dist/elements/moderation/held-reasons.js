import { nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/held-reasons.ts
var heldReasons = (reasons, { heldBecause, heldFor }) => reasons.length === 0 ? nothing : html`<p class="small">
        <strong>${heldBecause}</strong>
        ${reasons.map(({ rule, because }, index) => html`${index ? ", " : ""}${nameIn(heldFor, rule)}${because ? [
	" (",
	html`<bdi>${because}</bdi>`,
	")"
] : nothing}`)}
      </p>`;
export { heldReasons };

//# sourceMappingURL=held-reasons.js.map
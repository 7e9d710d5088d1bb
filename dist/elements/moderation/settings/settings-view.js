import { PANELS } from "./panels.js";
import { settingsSheets } from "./settings-styles.js";
import { html } from "lit";
// src/elements/moderation/settings/settings-view.ts
var SettingsView = class {
	#context;
	/** What had the focus last, and the heading of its panel. */
	#focused;
	#heading = null;
	#panels;
	constructor(context) {
		this.#context = context;
		this.#panels = PANELS.filter(({ isThere }) => isThere(context.administration)).map((entry) => [entry, entry.open(context)]);
	}
	render() {
		const { words, level } = this.#context;
		const { panelNames } = words.messages.settings;
		return html`
      <div class="settings">
        ${this.#panels.map(([{ name }, panel]) => html`
            <section aria-labelledby=${`panel-${name}`} @focusin=${this.#remember}>
              <h3 id=${`panel-${name}`} aria-level=${level()} tabindex="-1">${panelNames[name]}</h3>
              ${panel.render()}
            </section>
          `)}
      </div>
    `;
	}
	updated(root) {
		if (this.#focused && !this.#focused.isConnected) {
			if (!root.activeElement) this.#heading?.focus();
			this.#focused = void 0;
		}
		if (root.adoptedStyleSheets.includes(settingsSheets[0])) return;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...settingsSheets];
	}
	#remember = (event) => {
		this.#focused = event.target;
		this.#heading = event.currentTarget.querySelector("h3");
	};
};
export { SettingsView };

//# sourceMappingURL=settings-view.js.map
import { PANELS } from "./panels.js";
import { settingsSheets } from "./settings-styles.js";
import { html } from "lit";
// src/elements/moderation/settings/settings-view.ts
var SettingsView = class {
	#context;
	#panels;
	constructor(context) {
		this.#context = context;
		this.#panels = PANELS.filter(({ isThere }) => isThere(context.administration)).map((entry) => [entry, entry.open(context)]);
	}
	render() {
		const { panelNames } = this.#context.words.messages.settings;
		return html`
      <div class="settings">
        ${this.#panels.map(([{ name }, panel]) => html`
            <section aria-labelledby=${`panel-${name}`}>
              <h3 id=${`panel-${name}`}>${panelNames[name] ?? name}</h3>
              ${panel.render()}
            </section>
          `)}
      </div>
    `;
	}
	updated(root) {
		if (root.adoptedStyleSheets.includes(settingsSheets[0])) return;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...settingsSheets];
	}
};
export { SettingsView };

//# sourceMappingURL=settings-view.js.map
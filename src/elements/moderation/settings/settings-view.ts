// The settings of the moderation page: one panel after another, each under a heading.
import { html, type TemplateResult } from 'lit';
import type { SectionView } from '../section.js';
import type { Panel, PanelContext, PanelEntry } from './panel.js';
import { PANELS } from './panels.js';
import { settingsSheets } from './settings-styles.js';

export class SettingsView implements SectionView {
  readonly #context: PanelContext;
  readonly #panels: readonly (readonly [PanelEntry, Panel])[];

  constructor(context: PanelContext) {
    this.#context = context;
    this.#panels = PANELS.filter(({ isThere }) => isThere(context.administration)).map((entry) => [
      entry,
      entry.open(context),
    ]);
  }

  render(): TemplateResult {
    const { panelNames } = this.#context.words.messages.settings;
    return html`
      <div class="settings">
        ${this.#panels.map(
          ([{ name }, panel]) => html`
            <section aria-labelledby=${`panel-${name}`}>
              <h3 id=${`panel-${name}`}>${panelNames[name] ?? name}</h3>
              ${panel.render()}
            </section>
          `,
        )}
      </div>
    `;
  }

  updated(root: ShadowRoot): void {
    if (root.adoptedStyleSheets.includes(settingsSheets[0]!)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...settingsSheets];
  }
}

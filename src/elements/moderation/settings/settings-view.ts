// The settings of the moderation page: one panel after another, each under a heading.
import { html, type TemplateResult } from 'lit';
import type { SectionView } from '../section.js';
import type { Panel, PanelContext, PanelEntry } from './panel.js';
import { PANELS } from './panels.js';
import { settingsSheets } from './settings-styles.js';

export class SettingsView implements SectionView {
  readonly #context: PanelContext;
  /** What had the focus last, and the heading of its panel. */
  #focused: Element | undefined;
  #heading: HTMLElement | null = null;
  readonly #panels: readonly (readonly [PanelEntry, Panel])[];

  constructor(context: PanelContext) {
    this.#context = context;
    this.#panels = PANELS.filter(({ isThere }) => isThere(context.administration)).map((entry) => [
      entry,
      entry.open(context),
    ]);
  }

  render(): TemplateResult {
    const { words, level } = this.#context;
    const { panelNames } = words.messages.settings;
    return html`
      <div class="settings">
        ${this.#panels.map(
          ([{ name }, panel]) => html`
            <section aria-labelledby=${`panel-${name}`} @focusin=${this.#remember}>
              <h3 id=${`panel-${name}`} aria-level=${level()} tabindex="-1">${panelNames[name]}</h3>
              ${panel.render()}
            </section>
          `,
        )}
      </div>
    `;
  }

  updated(root: ShadowRoot): void {
    // A button that is gone with its row gives the focus to the heading of its panel.
    if (this.#focused && !this.#focused.isConnected) {
      if (!root.activeElement) this.#heading?.focus();
      this.#focused = undefined;
    }
    if (root.adoptedStyleSheets.includes(settingsSheets[0]!)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...settingsSheets];
  }

  readonly #remember = (event: FocusEvent): void => {
    this.#focused = event.target as Element;
    this.#heading = (event.currentTarget as Element).querySelector('h3');
  };
}

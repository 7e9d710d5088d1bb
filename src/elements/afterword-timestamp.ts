// Shows how old a date is ("2 years ago"), with the exact date as a title. It updates itself while it is in the page.
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { ageOf } from './age.js';
import { clock, type ClockListener } from './clock.js';
import { english, type Localizer } from './localizer.js';
import { localizerFor, watchLanguage } from './watch-language.js';

/**
 * How old a date is, kept up to date, with the exact date as its title.
 *
 * @tag afterword-timestamp
 * @attr {string} datetime - ISO 8601, as in <time datetime>
 * @slot - shown where the date is invalid
 * @csspart time - the age, with the exact date as its title
 */
export class AfterwordTimestampElement extends LitElement implements ClockListener {
  static override properties: PropertyDeclarations = {
    datetime: {},
    locale: { attribute: false },
    localizer: { attribute: false },
  };

  declare datetime: string;
  /** The language of the age. Default: the page's, as in an afterword-discussion. */
  declare locale: Locale | undefined;
  /** Writes the age in that language. */
  declare localizer: Localizer;

  constructor() {
    super();
    this.datetime = '';
    this.localizer = english;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clock.add(this);
    if (this.localizer === english) watchLanguage(this, false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clock.delete(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.locale && changed.has('locale')) this.localizer = localizerFor(this.locale);
  }

  tick(now: number): number {
    this.requestUpdate();
    return ageOf(Date.parse(this.datetime) || now, now).changesIn;
  }

  protected override render(): TemplateResult {
    const time = Date.parse(this.datetime);
    return Number.isNaN(time)
      ? html`<slot></slot>`
      : html`<time
          part="time"
          datetime=${this.datetime}
          title=${this.localizer.exact(time)}
          .textContent=${this.localizer.ago(time, Date.now())}
        ></time>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'afterword-timestamp': AfterwordTimestampElement;
  }
}

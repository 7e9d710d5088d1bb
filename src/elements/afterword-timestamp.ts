// Shows how old a date is ("2 years ago"), with the exact date as a title. It updates itself while it is in the page.
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ageOf } from './age.js';
import { clock, type ClockListener } from './clock.js';
import { english, type Localizer } from './localizer.js';

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
    localizer: { attribute: false },
  };

  declare datetime: string;
  /** The language of the age. */
  declare localizer: Localizer;

  constructor() {
    super();
    this.datetime = '';
    this.localizer = english;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clock.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clock.delete(this);
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

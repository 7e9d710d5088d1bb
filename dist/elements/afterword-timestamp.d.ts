import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { type ClockListener } from './clock.js';
import { type Localizer } from './localizer.js';
/**
 * How old a date is, kept up to date, with the exact date as its title.
 *
 * @tag afterword-timestamp
 * @attr {string} datetime - ISO 8601, as in <time datetime>
 * @slot - shown where the date is invalid
 * @csspart time - the age, with the exact date as its title
 */
export declare class AfterwordTimestampElement extends LitElement implements ClockListener {
    static properties: PropertyDeclarations;
    datetime: string;
    /** The language of the age. Default: the page's, as in an afterword-discussion. */
    locale: Locale | undefined;
    /** Writes the age in that language. */
    localizer: Localizer;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    tick(now: number): number;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-timestamp': AfterwordTimestampElement;
    }
}

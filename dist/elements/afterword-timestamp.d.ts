import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type ClockListener } from './clock.js';
import { type Localizer } from './localizer.js';
/**
 * @tag afterword-timestamp
 * @attr {string} datetime - ISO 8601, as in <time datetime>
 * @slot - shown where the date is invalid
 * @csspart time - the age, with the exact date as its title
 */
export declare class AfterwordTimestampElement extends LitElement implements ClockListener {
    static properties: PropertyDeclarations;
    datetime: string;
    /** The language of the age. */
    localizer: Localizer;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    tick(now: number): number;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'afterword-timestamp': AfterwordTimestampElement;
    }
}

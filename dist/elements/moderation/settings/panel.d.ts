import type { TemplateResult } from 'lit';
import type { Administration } from '../../../core/adapter.js';
import type { SETTINGS_PANELS } from '../../../core/vocabulary.js';
import type { Words } from '../words.js';
export interface PanelContext {
    readonly administration: Administration;
    readonly words: Words;
    /** The level of the headings, which may change. */
    readonly level: () => number;
    /** Draws the page anew. */
    readonly draw: () => void;
}
export interface Panel {
    render(): TemplateResult;
}
export interface PanelEntry {
    /** Also the key of its heading in the words (`settings.panelNames`). */
    readonly name: (typeof SETTINGS_PANELS)[number];
    /** Whether the settings have this panel. */
    readonly isThere: (administration: Administration) => boolean;
    readonly open: (context: PanelContext) => Panel;
}

import { type TemplateResult } from 'lit';
import type { Adapter, Administration } from '../../core/adapter.js';
import type { Key } from './keys.js';
import type { SectionContext } from './section.js';
export declare class OpenSections {
    #private;
    /** Shows the section that the page's address names. */
    readonly follow: () => void;
    constructor(adapter: Adapter, administration: Administration, context: Pick<SectionContext, 'words' | 'queue' | 'level' | 'draw'>);
    look(): void;
    press(key: Key): void;
    close(): void;
    /** The language has changed. */
    redraw(): void;
    render(): TemplateResult;
    updated(root: ShadowRoot): void;
}

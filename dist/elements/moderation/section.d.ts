import type { TemplateResult } from 'lit';
import type { Adapter, Administration, QueueFilter } from '../../core/adapter.js';
import type { Key } from './keys.js';
import type { Words } from './words.js';
export declare const SECTION_NAMES: readonly ['queue', 'log', 'numbers', 'settings'];
export type SectionName = (typeof SECTION_NAMES)[number];
/** What a section gets. */
export interface SectionContext {
    readonly adapter: Adapter;
    readonly administration: Administration;
    readonly words: Words;
    /** Which queue is shown at first. */
    readonly queue: NonNullable<QueueFilter['queue']>;
    /** The level of the headings in it, which may change. */
    readonly level: () => number;
    /** Draws the page anew. */
    readonly draw: () => void;
    /** Must be called when a section other than the queue has changed comments. */
    readonly onDecided: () => void;
}
/** A section that is open. */
export interface SectionView {
    render(): TemplateResult;
    /** Called after each drawing of the page. */
    updated?(root: ShadowRoot): void;
    /** Called every few seconds while the section is shown. */
    look?(): void;
    /** Loads again what it shows. */
    reload?(): void | Promise<void>;
    press?(key: Key): void;
    /** Draws what it draws itself: the language has changed. */
    redraw?(): void;
    close?(): void;
}
export interface Section {
    readonly name: SectionName;
    /** Whether the page has this section. */
    readonly isThere: (adapter: Adapter, administration: Administration) => boolean;
    readonly open: (context: SectionContext) => Promise<SectionView>;
}

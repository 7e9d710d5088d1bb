import { type TemplateResult } from 'lit';
import type { Adapter } from '../../core/adapter.js';
import type { SectionView } from './section.js';
import { type Words } from './words.js';
export declare class LogView implements SectionView {
    #private;
    /** @param onDecided called when a decision was undone */
    constructor(adapter: Adapter, words: Words, draw: () => void, onDecided: () => void);
    load(): Promise<void>;
    render(): TemplateResult;
}

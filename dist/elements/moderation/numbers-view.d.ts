import { type TemplateResult } from 'lit';
import type { Administration } from '../../core/adapter.js';
import type { SectionView } from './section.js';
import { type Words } from './words.js';
export declare class NumbersView implements SectionView {
    #private;
    constructor(administration: Administration, words: Words, level: () => number, draw: () => void);
    reload(): Promise<void>;
    close(): void;
    updated(root: ShadowRoot): void;
    render(): TemplateResult;
}

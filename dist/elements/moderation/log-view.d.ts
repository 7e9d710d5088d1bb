import { type TemplateResult } from 'lit';
import type { Adapter } from '../../core/adapter.js';
import type { Words } from './words.js';
export declare class LogView {
    #private;
    constructor(adapter: Adapter, words: Words, onChange: () => void);
    load(): Promise<void>;
    render(): TemplateResult;
}

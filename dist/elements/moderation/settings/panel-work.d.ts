import { type TemplateResult } from 'lit';
import type { PanelContext } from './panel.js';
export declare class PanelWork {
    #private;
    isBusy: boolean;
    constructor(context: PanelContext);
    get hasFailed(): boolean;
    /** @param done what is said afterwards */
    run(done: string, work: () => Promise<void>): Promise<void>;
    render(): TemplateResult;
}

import { type TemplateResult } from 'lit';
import type { PanelContext } from './panel.js';
import { type Said } from '../words.js';
export declare class PanelWork {
    #private;
    isBusy: boolean;
    constructor(context: PanelContext);
    get hasFailed(): boolean;
    /** @param done what is said afterwards */
    run(done: Said | undefined, work: () => Promise<void>): Promise<void>;
    /** Says that nothing is asked of the server, because what was typed is not valid. */
    refuse(fault: Said): void;
    render(): TemplateResult;
}

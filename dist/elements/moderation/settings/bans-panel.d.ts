import { type TemplateResult } from 'lit';
import type { Panel, PanelContext } from './panel.js';
export declare class BansPanel implements Panel {
    #private;
    constructor(context: PanelContext);
    render(): TemplateResult;
}

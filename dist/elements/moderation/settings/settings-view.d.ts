import { type TemplateResult } from 'lit';
import type { SectionView } from '../section.js';
import type { PanelContext } from './panel.js';
export declare class SettingsView implements SectionView {
    #private;
    constructor(context: PanelContext);
    render(): TemplateResult;
    updated(root: ShadowRoot): void;
}

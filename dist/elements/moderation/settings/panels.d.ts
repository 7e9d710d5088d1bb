import type { PanelEntry } from './panel.js';
export declare const PANELS: readonly PanelEntry[];

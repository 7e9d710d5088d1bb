// The panels of the settings, in the order in which they stand.
import { BansPanel } from './bans-panel.js';
import type { PanelEntry } from './panel.js';
import { RulesPanel } from './rules-panel.js';

export const PANELS: readonly PanelEntry[] = [
  { name: 'rules', isThere: ({ rules }) => !!rules, open: (context) => new RulesPanel(context) },
  { name: 'bans', isThere: ({ bans }) => !!bans, open: (context) => new BansPanel(context) },
];

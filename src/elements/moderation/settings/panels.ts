// The panels of the settings, in the order in which they stand.
import { BansPanel } from './bans-panel.js';
import { OutboxPanel } from './outbox-panel.js';
import type { PanelEntry } from './panel.js';
import { RulesPanel } from './rules-panel.js';
import { WebhooksPanel } from './webhooks-panel.js';

export const PANELS: readonly PanelEntry[] = [
  { name: 'rules', isThere: ({ rules }) => !!rules, open: (context) => new RulesPanel(context) },
  { name: 'bans', isThere: ({ bans }) => !!bans, open: (context) => new BansPanel(context) },
  { name: 'webhooks', isThere: ({ webhooks }) => !!webhooks, open: (context) => new WebhooksPanel(context) },
  { name: 'outbox', isThere: ({ outbox }) => !!outbox, open: (context) => new OutboxPanel(context) },
];

import type { SettingsMessages } from './settings-messages.js';
export declare const settingsMessages: SettingsMessages;

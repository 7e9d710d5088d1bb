import { type TemplateResult } from 'lit';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
export declare const KEYS: readonly ['j', 'k', 'a', 's', 'r', 'u', 'x', '?'];
export type Key = (typeof KEYS)[number];
/** The key of the page that an event means, if it means one. */
export declare const keyIn: (event: KeyboardEvent) => Key | undefined;
export declare const keyDialog: (messages: ModerationMessages, level: number) => TemplateResult;

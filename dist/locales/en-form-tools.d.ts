import type { FormToolsMessages } from './control-messages.js';
export declare const formToolsMessages: FormToolsMessages;

import type { FormToolsMessages } from './locale.js';
export declare const formToolsMessages: FormToolsMessages;

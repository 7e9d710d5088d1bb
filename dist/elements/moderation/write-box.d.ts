import { type TemplateResult } from 'lit';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
export interface OpenBox {
    readonly key: string;
    readonly type: 'edit' | 'reply';
    readonly text: string;
}
export declare const writeBox: ({ type, text }: OpenBox, name: string, messages: ModerationMessages, { send, close }: {
    readonly send: (text: string) => void;
    readonly close: () => void;
}) => TemplateResult;

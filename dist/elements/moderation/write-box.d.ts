import { type TemplateResult } from 'lit';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
import type { CommentAct } from './item.js';
export interface OpenBox {
    readonly key: string;
    readonly type: 'edit' | 'reply' | 'reason';
    readonly text: string;
}
export interface BoxOptions {
    /** Of the comment's author. */
    readonly name: string;
    readonly messages: ModerationMessages;
    /** What can be decided, if a reason is asked for. */
    readonly acts: readonly CommentAct[];
    /** @param act what is decided, if a reason is asked for */
    readonly send: (text: string, act?: CommentAct) => void;
    readonly close: () => void;
}
export declare const writeBox: ({ type, text }: OpenBox, { name, messages, acts, send, close }: BoxOptions) => TemplateResult;

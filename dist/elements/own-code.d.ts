import { type TemplateResult } from 'lit';
import type { GuestIdentity } from '../core/adapter.js';
import type { Messages } from '../locales/locale.js';
export declare class OwnCode {
    #private;
    /**
     * @param draw draws the dialog again
     * @param onUsed called when the secret of another browser was taken
     */
    constructor(dialog: HTMLElement, words: () => Messages, draw: () => void, onUsed: () => void);
    template(identity: GuestIdentity): TemplateResult;
}

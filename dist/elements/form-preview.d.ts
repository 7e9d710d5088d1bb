import type { Form } from './form-tool.js';
export declare class FormPreview {
    #private;
    constructor(form: Form, area: HTMLTextAreaElement);
    get isShown(): boolean;
    set isShown(isShown: boolean);
    /** Shows the text as it is now. */
    draw(): void;
}

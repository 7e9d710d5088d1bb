export declare const loadTools: (form: HTMLElementTagNameMap['afterword-reply-form']) => Promise<void>;

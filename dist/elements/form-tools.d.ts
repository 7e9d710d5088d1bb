export declare const addTools: (form: HTMLElementTagNameMap['afterword-reply-form']) => void;

import { type TemplateResult } from 'lit';
type Host = HTMLElementTagNameMap['afterword-discussion'];
/** The form, if the reader may write. */
export declare const articleForm: ({ renderRoot }: Host) => HTMLElementTagNameMap['afterword-reply-form'] | null;
/** Closes the form under a comment, and enters the one under the article. */
export declare const enterArticleForm: (host: Host) => void;
export declare const renderArticleForm: (host: Host) => TemplateResult;
export {};

import type { AfterwordActionEvent } from './events.js';
type List = HTMLElementTagNameMap['afterword-comment-list'];
export declare const actOnFailure: (list: List, event: AfterwordActionEvent) => void;
export {};

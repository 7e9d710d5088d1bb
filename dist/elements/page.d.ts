import type { LitElement, ReactiveController } from 'lit';
import { type Page } from '../core/page-address.js';
/** The page as it is now. */
export declare const currentPage: () => Page;
/** Calls back when a page's address or its canonical link may have changed, and before a reader writes. */
export declare class PageController implements ReactiveController {
    #private;
    constructor(host: LitElement, onLook: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}

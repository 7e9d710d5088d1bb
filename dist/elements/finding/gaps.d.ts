import type { ReactiveController } from 'lit';
import { type List } from './finding-list.js';
export declare class Gaps implements ReactiveController {
    #private;
    constructor(list: List);
    hostUpdated(): void;
    /** Shows the buttons where comments are missing now. */
    show(): Promise<void>;
}

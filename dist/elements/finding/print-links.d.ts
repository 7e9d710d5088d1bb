import type { ReactiveController } from 'lit';
import type { List } from './finding-list.js';
export declare class PrintLinks implements ReactiveController {
    #private;
    constructor(list: List);
    hostConnected(): void;
    hostDisconnected(): void;
}

import type { ReactiveController } from 'lit';
import { type List } from './finding-list.js';
export declare class Permalinks implements ReactiveController {
    #private;
    constructor(list: List);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}

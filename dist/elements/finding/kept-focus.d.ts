import type { ReactiveController } from 'lit';
import { type List } from './finding-list.js';
export declare class KeptFocus implements ReactiveController {
    #private;
    constructor(list: List);
    hostUpdate(): void;
    hostUpdated(): void;
}

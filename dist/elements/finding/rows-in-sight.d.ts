import type { ReactiveController } from 'lit';
import { type List, type Row } from './finding-list.js';
export declare class RowsInSight implements ReactiveController {
    #private;
    constructor(list: List, draw: (row: Row) => void);
    hostUpdated(): void;
}

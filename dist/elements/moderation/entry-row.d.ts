import { type Item } from './item.js';
import type { RowOwner } from './row-owner.js';
export declare class EntryRow {
    #private;
    readonly element: HTMLElement;
    constructor(item: Item, owner: RowOwner);
    get item(): Item;
    /** It is near the window: it is drawn from now on. */
    come(): void;
    show(item: Item): void;
    draw(): void;
}

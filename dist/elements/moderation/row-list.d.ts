import { EntryRow } from './entry-row.js';
import type { Item } from './item.js';
import type { RowOwner } from './row-owner.js';
export declare class RowList {
    #private;
    constructor(feed: HTMLElement, owner: RowOwner);
    get current(): Item | undefined;
    /** How many rows come after the current one. */
    get rowsAfter(): number;
    /** Whether the focus is in the current row. */
    get hasFocus(): boolean;
    /** The keys of all items, in their order. */
    get keys(): readonly string[];
    /** Shows these items, in this order. The rows that are there already stay. */
    show(items: readonly Item[]): void;
    update(item: Item): void;
    redraw(): void;
    row(key: string): EntryRow | undefined;
    /** Moves to another comment: 1 to the next, -1 to the one before. Resolves to whether there is one. */
    move(step: 1 | -1): boolean;
    close(): void;
}

import type { DraftTarget, ReaderStore } from '../core/reader-store.js';
export declare class DraftKeeper {
    #private;
    /** @param onRefused called when the store does not keep it */
    constructor(store: ReaderStore, target: DraftTarget, onRefused: () => void);
    isFor(store: ReaderStore, { discussion, parent }: DraftTarget): boolean;
    /** The text kept earlier; `''` when there is none or it cannot be read. */
    read(): Promise<string>;
    keep(text: string): void;
}

import type { CommentRecord } from '../../core/records.js';
export declare class ResultTexts {
    #private;
    /** @param update called when a text is known that was not known before */
    constructor(update: () => void);
    /** Empty while it is not known. */
    of(record: CommentRecord): string;
    read(record: CommentRecord, isWanted: () => boolean): Promise<void>;
    forget(): void;
}

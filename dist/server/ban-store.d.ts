import type { Caller } from '../core/caller.js';
/** Who writes, as far as that is known. */
export interface Writer {
    readonly key: string;
    readonly email?: string | undefined;
    readonly network?: string | undefined;
}
export interface BanStore {
    /** The ban of a writer that ends last; its end is ISO 8601, absent if it never ends. */
    findBan(writer: Writer): Promise<{
        readonly until?: string;
    } | undefined>;
}
/** @throws AfterwordError `forbidden`, with the end of the ban */
export declare const assertNotBanned: (store: Partial<BanStore>, { key, moderates }: Caller, { email, network }: Omit<Writer, 'key'>) => Promise<void>;

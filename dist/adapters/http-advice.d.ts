export interface Advice {
    /** The server answered: whatever fails from now on is no matter of settings. */
    reached(): void;
    /** Says what to look at, once. */
    failed(error: unknown): void;
}
export declare const adviceFor: (base: string) => Advice;

export interface Advice {
    /** The server has answered: later failures have nothing to do with settings. */
    reached(): void;
    /** Says once what to check. */
    failed(error: unknown): void;
}
export declare const adviceFor: (base: string) => Advice;

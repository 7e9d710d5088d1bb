/** Keeps a guest's secret: the only thing that makes a comment theirs. */
export interface SecretKeeper {
    get(): string | undefined;
    set(secret: string): void;
}
/** A browser's memory of a secret, one for each server. */
export declare const localStorageSecret: (url: string) => SecretKeeper;

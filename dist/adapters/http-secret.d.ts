/** Keeps a guest's secret. Without it, nobody can show that a comment is theirs. */
export interface SecretKeeper {
    get(): string | undefined;
    set(secret: string): void;
}
/** Keeps the secret for a server in localStorage. */
export declare const localStorageSecret: (url: string) => SecretKeeper;

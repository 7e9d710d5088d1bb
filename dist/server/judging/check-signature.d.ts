/**
 * A function that makes the headers for a body; without a secret, none.
 *
 * @throws TypeError if the secret is invalid
 */
export declare const signatureHeaders: (secret: string | undefined) => ((body: string) => Promise<Readonly<Record<string, string>>>);

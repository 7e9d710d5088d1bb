export declare const codeOf: (secret: string) => string;
/** The secret in a code, however it was typed; `undefined` if there is a mistake in it. */
export declare const secretIn: (code: string) => string | undefined;

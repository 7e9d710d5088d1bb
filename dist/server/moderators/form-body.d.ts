/** @throws HttpError 413 or 415 */
export declare const readForm: (request: Request) => Promise<URLSearchParams>;

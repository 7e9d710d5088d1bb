import type { AfterwordError } from '../core/errors.js';
export declare class HttpError extends Error {
    readonly error: AfterwordError;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    constructor(error: AfterwordError, status: number, headers?: Readonly<Record<string, string>>);
}

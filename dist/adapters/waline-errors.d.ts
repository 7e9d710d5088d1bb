import { AfterwordError } from '../core/errors.js';
/** What Waline answers to every request. */
export interface WalineAnswer {
    readonly errno: number;
    readonly errmsg: string | Readonly<Record<string, string>>;
    readonly data: unknown;
}
/** Waline reports most errors with status 200, in the language of the request: English. */
export declare const walineError: ({ errno, errmsg }: WalineAnswer) => AfterwordError | undefined;

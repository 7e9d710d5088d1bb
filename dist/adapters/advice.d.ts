import type { CallOptions } from '../core/adapter.js';
import { type ErrorCode } from '../core/errors.js';
/** Passes an answer on. If the first one does not come, says once what to check. */
export type Advised = (asking: Promise<Response>, call: CallOptions) => Promise<Response>;
/**
 * @param remedy what to change at the back end, so that it allows a page of another origin
 * @param refusal the code with which the back end refuses such a page, if the page may read its answer
 */
export declare const advisedOn: (base: string, remedy: (origin: string) => string, refusal?: ErrorCode) => Advised;

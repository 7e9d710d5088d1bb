import type { Adapter, CallOptions } from '../../core/adapter.js';
export declare const LINES_HEADERS: {
    readonly 'content-type': 'application/x-ndjson; charset=utf-8';
    readonly 'content-disposition': 'attachment; filename="decisions.ndjson"';
    readonly 'cache-control': 'no-store';
    readonly 'x-content-type-options': 'nosniff';
};
/** The lines of one page after another. */
export declare function decisionTexts(adapter: Pick<Adapter, 'decisions' | 'name'>, call: CallOptions): AsyncGenerator<string>;
/** @throws AfterwordError `unsupported` */
export declare const decisionLines: (adapter: Pick<Adapter, 'decisions' | 'name'>, call: CallOptions) => ReadableStream<Uint8Array>;

import { type Chunks } from './source.js';
export declare const isGzip: (bytes: Uint8Array) => boolean;
/** @throws AfterwordError `corrupt` when the file is cut off, damaged, or grows beyond all measure */
export declare function gunzip(packed: Chunks): AsyncGenerator<Uint8Array>;

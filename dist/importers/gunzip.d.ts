import { type Chunks } from './source.js';
export declare const isGzip: (bytes: Uint8Array) => boolean;
/** @throws AfterwordError `corrupt` if the file is cut off, damaged, or grows by too large a factor */
export declare function gunzip(packed: Chunks): AsyncGenerator<Uint8Array>;

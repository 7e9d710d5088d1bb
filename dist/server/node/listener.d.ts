import { type Server } from 'node:http';
import type { Handler } from '../handler.js';
import type { Files } from './files.js';
export interface ListenOptions {
    readonly handler: Handler;
    /** 0 for any free port. */
    readonly port: number;
    readonly host: string;
    /** Rejects if the store does not answer; for /health/ready. */
    readonly ready: () => Promise<void>;
    /** Files served beside the protocol's routes. */
    readonly files?: Files | undefined;
    /**
     * Whether the process is this server's own: then its global Request and Response may be replaced by lighter ones, which
     * makes reads quicker. Default false.
     */
    readonly ownsProcess?: boolean;
}
export interface Listener {
    readonly url: string;
    readonly server: Server;
    /** Accepts no more connections, ends the streams, and resolves when all requests have been answered. */
    stop(): Promise<void>;
}
export declare const listen: ({ handler, port, host, ready, files, ownsProcess, }: ListenOptions) => Promise<Listener>;

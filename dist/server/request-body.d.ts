import { type SchemaName } from '../protocol/schemas.js';
/** @throws HttpError, each with its status */
export declare const readBody: (request: Request, name: SchemaName) => Promise<unknown>;

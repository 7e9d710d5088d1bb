// afterword/server: a discussion's server as a function from Request to Response.
export { createHandler, type Handler, type HandlerOptions, type RequestContext, type Store } from './handler.js';
export type { SignedIn, TokenReader } from './callers.js';
export type { CorsOptions } from './cors.js';
export { type Ledger, memoryLedger, type Tally } from './ledger.js';
export type { Log, LogEntry } from './log.js';
export { DEFAULT_POLICY, type Pace, type Policy } from './policy.js';
export { type JwtOptions, type JwtReader, jwtReader } from './jwt.js';

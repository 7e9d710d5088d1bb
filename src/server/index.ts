// afterword/server: a discussion's server as a function from Request to Response.
export { createHandler, type Handler, type HandlerOptions, type RequestContext } from './handler.js';
export type { Store } from './store.js';
export type { SignedIn, TokenReader } from './callers.js';
export type { CorsOptions } from './cors.js';
export { type RateLimitStore, memoryRateLimitStore, type RateLimitWindow } from './rate-limit-store.js';
export { memoryNameStore, type NameStore } from './name-store.js';
export type { Check, CheckAnswer, CheckedComment, CheckExtra, CheckResult } from './judging/check.js';
export { httpCheck, type HttpCheckOptions } from './judging/http-check.js';
export { firstLink, linkFor } from './moderators/invite.js';
export type { Moderator, ModeratorCode, ModeratorSession, ModeratorStore } from './moderators/moderator-store.js';
export type { OwnLanguages } from '../locales/own-names.js';
export type { Log, LogEntry } from './log.js';
export { DEFAULT_POLICY, type Policy } from './policy.js';
export { type JwtOptions, type JwtReader, jwtReader } from './jwt.js';
export type { RateLimit } from './rate-limit.js';

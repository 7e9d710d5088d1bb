import { createHandler } from "./handler.js";
import { memoryRateLimitStore } from "./rate-limit-store.js";
import { memoryNameStore } from "./name-store.js";
import { httpCheck } from "./judging/http-check.js";
import { firstLink, linkFor } from "./moderators/invite.js";
import { DEFAULT_POLICY } from "./policy.js";
import { jwtReader } from "./jwt.js";
export { DEFAULT_POLICY, createHandler, firstLink, httpCheck, jwtReader, linkFor, memoryNameStore, memoryRateLimitStore };

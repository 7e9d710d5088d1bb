import { createHandler } from "./handler.js";
import { memoryLedger } from "./ledger.js";
import { memoryNameStore } from "./name-store.js";
import { DEFAULT_POLICY } from "./policy.js";
import { jwtReader } from "./jwt.js";
export { DEFAULT_POLICY, createHandler, jwtReader, memoryLedger, memoryNameStore };

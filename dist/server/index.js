import { createHandler } from "./handler.js";
import { memoryLedger } from "./ledger.js";
import { DEFAULT_POLICY } from "./policy.js";
export { DEFAULT_POLICY, createHandler, memoryLedger };

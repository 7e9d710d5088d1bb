// What every call of an adapter takes.
import type { Caller } from './caller.js';

export interface CallOptions {
  /** Aborting rejects the call with `aborted`. What was written before stays written. */
  readonly signal?: AbortSignal | undefined;
  /** Which reader calls, where the adapter serves many readers (`multiUser`). Without it the call may do everything. */
  readonly caller?: Caller | undefined;
}

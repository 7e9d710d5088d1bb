// How a discussion of an archive is stored, and what became of its records.
import type { CallOptions } from './call-options.js';

export interface RestoreReport {
  readonly added: number;
  /** Stored before, and changed. */
  readonly changed: number;
  /** Stored before, and the same. */
  readonly unchanged: number;
  /** Stored before and different, and left as it is: it was changed here, or is newer here. */
  readonly kept: number;
}

export interface RestoreOptions extends CallOptions {
  /**
   * The records come from another system, which has no revisions. They are merged: a record that was not changed here since
   * the last import becomes what is given, and its revision grows. A record that was changed here stays as it is. Reactions
   * of both sides since the last import are added up.
   */
  readonly merge?: boolean | undefined;
}

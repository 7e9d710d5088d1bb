// Who the reader is and what they may do, as far as that is known. If the question fails, the reader has the fewest permissions,
// and the back end is asked again: after longer and longer pauses if it could not be reached, and on request.
import type { CallOptions, Session } from './adapter.js';
import { createBackOff, type Schedule } from './back-off.js';
import { asAfterwordError, type AfterwordError } from './errors.js';
import { isTriedAgain } from './trying-again.js';
import { PERMISSIONS } from './vocabulary.js';

/** A guest who may only read: until the back end has answered, and where nobody can write. */
export const READ_ONLY_SESSION: Session = { author: null, permissions: [] };
/** The back end has no sessions: a guest, to whom it will say what they may not do. */
const UNRESTRICTED_SESSION: Session = { author: null, permissions: PERMISSIONS };
/** The question failed: a guest, who may read, and write what the back end accepts. */
const FALLBACK_SESSION: Session = { author: null, permissions: ['add'] };

export interface ReaderSession {
  readonly current: Session;
  /** Takes the session that a page came with. */
  set(session: Session): void;
  /** Asks who the reader is, if the back end has sessions. Never rejects. Only the answer to the last question counts. */
  ask(): Promise<void>;
  /** Asks again if the last question failed. */
  askIfFailed(): void;
}

/**
 * @param question absent if the back end has no sessions
 * @param onChange called after every answer, and every failure
 */
export const createReaderSession = (
  question: ((call: CallOptions) => Promise<Session>) | undefined,
  signal: AbortSignal,
  onChange: () => void,
  schedule?: Schedule,
): ReaderSession => {
  const backOff = createBackOff(signal, schedule);
  let current = question ? READ_ONLY_SESSION : UNRESTRICTED_SESSION;
  let failure: AfterwordError | undefined;
  /** Counts the questions, and the pages that answered them. */
  let latest = 0;

  const ask = async (): Promise<void> => {
    if (!question) {
      current = UNRESTRICTED_SESSION;
      return;
    }
    backOff.cancel();
    const asked = (latest += 1);
    let session = FALLBACK_SESSION;
    let error: AfterwordError | undefined;
    try {
      // An answer that is not a session gives no further permissions.
      session = { ...session, ...(await question({ signal })) };
    } catch (thrown) {
      error = asAfterwordError(thrown);
    }
    if (signal.aborted || asked !== latest) return;
    current = session;
    failure = error;
    if (!error) backOff.reset();
    else if (isTriedAgain(error) || error.code === 'rate-limited') backOff.later(() => void ask(), error.retryAfter);
    onChange();
  };

  return {
    get current() {
      return current;
    },
    set(session) {
      latest += 1;
      current = session;
    },
    ask,
    askIfFailed() {
      if (failure) void ask();
    },
  };
};

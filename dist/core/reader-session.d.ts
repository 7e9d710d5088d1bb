import type { CallOptions, Session } from './adapter.js';
import { type Schedule } from './back-off.js';
/** A guest who may only read: until the back end has answered, and where nobody can write. */
export declare const READ_ONLY_SESSION: Session;
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
export declare const createReaderSession: (question: ((call: CallOptions) => Promise<Session>) | undefined, signal: AbortSignal, onChange: () => void, schedule?: Schedule) => ReaderSession;

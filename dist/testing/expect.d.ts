import { AfterwordError, type ErrorCode } from '../core/errors.js';
/** Compares as JSON, with the keys of objects in any order. */
export declare const expectEqual: (actual: unknown, expected: unknown, what: string) => void;
export declare const expectThat: (holds: boolean, what: string) => void;
/** Expects a rejection with an AfterwordError of this code, and returns it. */
export declare const expectError: (call: Promise<unknown>, code: ErrorCode, what: string) => Promise<AfterwordError>;
/** Waits until something is true, for changes that an adapter receives without asking. */
export declare const expectSoon: (holds: () => boolean | Promise<boolean>, what: string) => Promise<void>;

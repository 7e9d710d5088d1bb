// What a store keeps of moderators who sign in by a link: who they are, codes that are used once, and sessions. It keeps only the hashes
// of codes and sessions, so nobody who reads it can sign in.
import { DAY } from '../durations.js';

export interface Moderator {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A code for one use: a link to sign in, or the code of a page. */
export interface ModeratorCode {
  readonly hash: string;
  readonly purpose: 'link' | 'page';
  /** The moderator's id. */
  readonly moderator: string;
  /** The origin of the page that may use it. */
  readonly origin?: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export interface ModeratorSession {
  readonly moderator: Pick<Moderator, 'id' | 'name'>;
  /** The origin whose pages use it; absent for the server's own, whose browser keeps it in a cookie. */
  readonly origin?: string | undefined;
}

export interface ModeratorStore {
  /** The moderator of this name; added if there is none. */
  add(name: string): Promise<Moderator>;
  list(): Promise<readonly Moderator[]>;
  /** Removes a moderator with their codes and sessions. Returns whether there was one of this name. */
  remove(name: string): Promise<boolean>;
  keepCode(code: ModeratorCode): Promise<void>;
  /** Uses a code up. Of several who use it at once, one gets it. */
  useCode(hash: string, purpose: ModeratorCode['purpose'], now: number): Promise<ModeratorCode | undefined>;
  startSession(hash: string, moderator: string, origin: string | undefined, now: number): Promise<void>;
  /** A session that was used within its idle time; this is a use of it. */
  findSession(hash: string, now: number): Promise<ModeratorSession | undefined>;
  endSession(hash: string): Promise<void>;
  /** Ends all sessions of a moderator, and makes their codes invalid. */
  endSessions(moderator: string): Promise<void>;
}

/** Milliseconds after which an unused session ends. */
export const SESSION_IDLE = 30 * DAY;
/** Milliseconds in which a link can be used. */
export const LINK_TIME = DAY;
/** Milliseconds in which the code of a page can be used. */
export const PAGE_CODE_TIME = 60 * 1000;

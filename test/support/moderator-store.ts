// Moderators in the memory of a page, for tests in browsers.
import {
  type Moderator,
  type ModeratorCode,
  type ModeratorStore,
  SESSION_IDLE,
} from '../../src/server/moderators/moderator-store.js';

export const moderatorsInMemory = (): ModeratorStore => {
  const moderators = new Map<string, Moderator>();
  const codes = new Map<string, ModeratorCode>();
  const sessions = new Map<string, { readonly moderator: string; readonly origin: string | undefined; time: number }>();
  const named = (name: string): Moderator | undefined => [...moderators.values()].find((one) => one.name === name);
  const endSessions = async (id: string): Promise<void> => {
    for (const [hash, { moderator }] of sessions) if (moderator === id) sessions.delete(hash);
    for (const [hash, { moderator }] of codes) if (moderator === id) codes.delete(hash);
  };
  return {
    async add(name) {
      const moderator = named(name) ?? { id: name, name, createdAt: new Date().toISOString() };
      moderators.set(moderator.id, moderator);
      return moderator;
    },
    list: async () => [...moderators.values()],
    async remove(name) {
      const known = named(name);
      if (known) await endSessions(known.id);
      return known !== undefined && moderators.delete(known.id);
    },
    async keepCode(code) {
      codes.set(code.hash, code);
    },
    async useCode(hash, purpose, now) {
      const code = codes.get(hash);
      if (code?.purpose !== purpose || code.expiresAt <= now) return undefined;
      codes.delete(hash);
      return code;
    },
    async startSession(hash, moderator, origin, time) {
      sessions.set(hash, { moderator, origin, time });
    },
    async findSession(hash, now) {
      const session = sessions.get(hash);
      const moderator = session && moderators.get(session.moderator);
      if (!moderator || session.time + SESSION_IDLE <= now) return undefined;
      session.time = now;
      return { moderator, origin: session.origin };
    },
    async endSession(hash) {
      sessions.delete(hash);
    },
    endSessions,
  };
};

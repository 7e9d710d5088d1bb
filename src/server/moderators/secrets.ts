// Random secrets: the codes and sessions of moderators, and the codes of links in mails. A store keeps their hashes only.
import { digest } from '../digest.js';

const BYTES = 32;

/** What a bearer token of a moderator's session begins with, so that it is never taken for a JWT. */
export const TOKEN_PREFIX = 'moderator_';

const SECRET = /^[\w-]{43}$/;

/** 256 random bits as 43 characters that need no encoding in an address. */
export const randomSecret = (): string => {
  let binary = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(BYTES))) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

export const isSecret = (text: string): boolean => SECRET.test(text);

export type Purpose = 'link' | 'page' | 'cookie' | 'bearer' | 'mail-decision' | 'mail-confirmation';

/** What is stored of a secret. Its purpose is part of it: a secret of one purpose never serves another. */
export const hashOf = (purpose: Purpose, secret: string): Promise<string> => digest(`${purpose} ${secret}`);

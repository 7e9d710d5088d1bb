// Cleans the author and the votes of a comment from a foreign file: a name has one line, a website is a web address, and votes are
// counts.
import { decodeHTMLStrict } from 'entities';
import type { CommentAuthor, CommentRecord } from '../core/records.js';
import { webAddress } from '../core/url.js';
import { DISLIKE, LIKE } from '../core/reactions.js';
import type { Repair } from './entry.js';
import { has, numberOf } from './row.js';

export interface AuthorParts {
  readonly id?: string | undefined;
  readonly name: string;
  readonly url?: string | undefined;
  readonly avatar?: string | undefined;
  readonly role?: CommentAuthor['role'] | undefined;
}

/** A name or title of a system that stores them as HTML, decoded once. */
export const plainName = (name: string): string => (name.includes('&') ? decodeHTMLStrict(name) : name);

/** An address of these characters keeps its spelling. */
const PLAIN = /^[\w\-.~:/?#[\]@!$&()*+,;=%]+$/;
/** A host without a scheme: many comment forms accepted that. */
const HOST = /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#].*)?$/;

/** A valid website, in its own spelling if possible. */
const websiteOf = (text: string): string | undefined => {
  const address = webAddress(text) ?? (HOST.test(text) ? webAddress(`http://${text}`) : undefined);
  return address && webAddress(text) && PLAIN.test(text) ? text : address;
};

export const authorFrom = (
  parts: AuthorParts,
): { readonly author: CommentAuthor; readonly repairs: readonly Repair[] } => {
  const url = parts.url?.trim() ?? '';
  const website = url && websiteOf(url);
  // Most comments have none, and checking a URL is the slowest part.
  const avatar = parts.avatar && webAddress(parts.avatar);
  return {
    author: {
      ...(parts.id && { id: parts.id }),
      name: parts.name.replaceAll(/\s+/g, ' ').trim(),
      ...(website && { url: website }),
      ...(avatar && { avatar }),
      ...(parts.role && { role: parts.role }),
    },
    repairs: url && url !== website ? ['website'] : [],
  };
};

/** A higher number is not a count. Every database can store this one. */
export const MOST_VOTES = 1_000_000_000;

const isCount = (value: unknown): boolean => {
  const number = numberOf(value) ?? -1;
  return number >= 0 && number <= MOST_VOTES;
};

export interface Votes {
  readonly reactions?: CommentRecord['reactions'];
  readonly repairs: readonly Repair[];
}

/** Votes as reactions; none if nobody voted. An invalid count is read as far as possible. */
export const votesFrom = (likes: unknown, dislikes?: unknown): Votes => {
  const given = [likes, dislikes].filter(has);
  const [like, dislike] = [likes, dislikes].map((value) => Math.min(MOST_VOTES, Math.max(0, numberOf(value) ?? 0)));
  const reactions = {
    ...(like && { [LIKE]: { count: like, mine: false } }),
    ...(dislike && { [DISLIKE]: { count: dislike, mine: false } }),
  };
  return { ...((like || dislike) && { reactions }), repairs: given.every(isCount) ? [] : ['votes'] };
};

/** Votes from a score: votes for minus votes against. */
export const votesFromScore = (score: unknown): Votes => {
  const number = numberOf(score);
  return number !== undefined && number < 0 ? votesFrom(undefined, -number) : votesFrom(score);
};

// Who wrote a comment, and how it was liked, from what foreign files tell: names on one line, websites that are web addresses,
// votes that are counts.
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

/** A name or a title of a system that keeps them as HTML: what it says, decoded once. */
export const plainName = (name: string): string => (name.includes('&') ? decodeHTMLStrict(name) : name);

/** What an address may be made of to stay as it is written. */
const PLAIN = /^[\w\-.~:/?#[\]@!$&()*+,;=%]+$/;
/** A host without a scheme, as many a form let it pass. */
const HOST = /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#].*)?$/;

/** A website as it is written, if it is one. */
const websiteOf = (text: string): string | undefined => {
  const address = webAddress(text) ?? (HOST.test(text) ? webAddress(`http://${text}`) : undefined);
  return address && webAddress(text) && PLAIN.test(text) ? text : address;
};

export const authorFrom = (
  parts: AuthorParts,
): { readonly author: CommentAuthor; readonly repairs: readonly Repair[] } => {
  const url = parts.url?.trim() ?? '';
  const website = url && websiteOf(url);
  // Most have none, and asking that of a URL costs more than all the rest.
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

/** More is no count: every database takes it. */
export const MOST_VOTES = 1_000_000_000;

const isCount = (value: unknown): boolean => {
  const number = numberOf(value) ?? -1;
  return number >= 0 && number <= MOST_VOTES;
};

export interface Votes {
  readonly reactions?: CommentRecord['reactions'];
  readonly repairs: readonly Repair[];
}

/** Votes as reactions; none where nobody voted. An invalid count is read as far as possible. */
export const votesFrom = (likes: unknown, dislikes?: unknown): Votes => {
  const given = [likes, dislikes].filter(has);
  const [like, dislike] = [likes, dislikes].map((value) => Math.min(MOST_VOTES, Math.max(0, numberOf(value) ?? 0)));
  const reactions = {
    ...(like && { [LIKE]: { count: like, mine: false } }),
    ...(dislike && { [DISLIKE]: { count: dislike, mine: false } }),
  };
  return { ...((like || dislike) && { reactions }), repairs: given.every(isCount) ? [] : ['votes'] };
};

/** A score: what is left when votes against were taken off. */
export const votesFromScore = (score: unknown): Votes => {
  const number = numberOf(score);
  return number !== undefined && number < 0 ? votesFrom(undefined, -number) : votesFrom(score);
};

// The people of a discussion whose names may be meant by what a reader types after an @.
import type { ReadyState } from '../core/discussion-state.js';
import type { CommentRecord } from '../core/records.js';

/** As many as a list shows at once. */
const MOST = 8;
/** A longer name is not offered. */
const LONGEST_NAME = 60;

/** Without case and accents, so that `jose` finds José. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is typed after an @ at the end of a text, and where the @ is. An @ within a word, as in an e-mail address, does not count. */
export const mentionIn = (text: string): { readonly at: number; readonly typed: string } | undefined => {
  const tail = text.slice(-LONGEST_NAME - 2);
  const [, typed] = /(?:^|[\s([{"'“‘>])@([^\s@]*(?: [^\s@]+){0,3})$/.exec(tail) ?? [];
  return typed === undefined ? undefined : { at: text.length - typed.length - 1, typed };
};

/** The names of the people of a discussion: first whom the reader answers, then who wrote last. */
export const peopleIn = (
  { nodesById }: Pick<ReadyState, 'nodesById'>,
  answered: CommentRecord | null,
): readonly string[] => {
  const times = new Map<string, number>();
  for (const { record, time } of nodesById.values()) {
    const { name } = record.author;
    if (!name || name.length > LONGEST_NAME || record.mine || record.status !== 'approved') continue;
    times.set(name, Math.max(times.get(name) ?? 0, record.id === answered?.id ? Infinity : time));
  }
  return [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};

/** Those of the names that begin with what was typed, or have a word that does. */
export const namesFor = (names: readonly string[], typed: string): readonly string[] => {
  const start = folded(typed);
  const found: string[] = [];
  for (const name of names) {
    if (found.length === MOST) break;
    const words = folded(name);
    if (words.startsWith(start) || words.includes(` ${start}`)) found.push(name);
  }
  return found;
};

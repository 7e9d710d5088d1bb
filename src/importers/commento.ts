// Reads Commento's export, which Comentario writes too (both call it version 1): comments, then commenters. Pages have a host and a
// path. All commenters are held in memory, because they may come after all comments.
import { authorFrom, type Votes, votesFromScore } from './author.js';
import { dateOf } from './dates.js';
import type { CommentEntry, Entries, Entry, PersonEntry } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { bodyOf, flagOf, has, idOf, isRow, type SourceRow, textOf } from './row.js';
import { commentEntry, unreadableRow } from './rows.js';
import { corrupt } from './source.js';

const STATUSES: Readonly<Record<string, CommentEntry['status']>> = {
  approved: 'approved',
  unapproved: 'pending',
  flagged: 'spam',
};

/** What Commento writes if a commenter gave no address. */
const UNDEFINED = 'undefined';
const givenOf = (value: unknown): string => (textOf(value) === UNDEFINED ? '' : textOf(value));

const isNobody = (id: string): boolean => id === '' || id === 'anonymous' || /^0+$/.test(id);

/** The address of a page, from a host and a path that may begin with several slashes. */
const addressOf = (row: SourceRow): string => {
  const host = textOf(row['domain']) || textOf(row['host']);
  const path = textOf(row['url']) || textOf(row['path']);
  if (/^https?:/i.test(path)) return path;
  return `${host ? `https://${host}` : ''}/${path.replace(/^\/+/, '')}`;
};

const personEntry = (row: SourceRow): PersonEntry => {
  const id = idOf(row['commenterHex']);
  const { author, repairs } = authorFrom({
    id: `commento:${id}`,
    name: textOf(row['name']),
    url: givenOf(row['link']) || givenOf(row['websiteUrl']),
    avatar: givenOf(row['photo']) || givenOf(row['avatarUrl']),
    role: flagOf(row['isModerator']) ? 'moderator' : undefined,
  });
  return { type: 'person', key: id, author, email: givenOf(row['email']), repairs };
};

const commentEntries = (row: SourceRow, line: number): readonly Entry[] => {
  const page = addressOf(row);
  const [markdown, html] = [bodyOf(row['markdown']), bodyOf(row['html'])];
  const isGone = flagOf(row['deleted']) || markdown === '[deleted]' || (!markdown && !html);
  const status = STATUSES[textOf(row['state'])];
  const parent = idOf(row['parentHex']);
  const person = idOf(row['commenterHex']);
  const votes: Votes = votesFromScore(row['score']);
  return [
    { type: 'page', key: page, address: page },
    commentEntry({
      page,
      id: idOf(row['commentHex']),
      parent: parent === '' || parent === 'root' ? null : parent,
      line,
      author: { name: '' },
      ...(!isNobody(person) && { person }),
      body: markdown ? { format: 'markdown', source: markdown } : { format: 'html', source: html },
      createdAt: dateOf(row['creationDate']),
      status: isGone ? 'removed' : (status ?? 'pending'),
      ...(votes.reactions && { reactions: votes.reactions }),
      repairs: [...votes.repairs, ...(status || isGone ? [] : (['status'] as const))],
      omitted: has(row['authorIp']) ? ['ip'] : [],
    }),
  ];
};

const isEntered = (path: JsonPath): boolean =>
  path.length === 0 || (path.length === 1 && (path[0] === 'comments' || path[0] === 'commenters'));

export async function* readCommento(text: AsyncIterable<string>): Entries {
  for await (const values of jsonValues(text, { enters: isEntered }))
    yield values.flatMap(({ path, value, line }): readonly Entry[] => {
      if (path[0] === 'version' && value !== 1)
        throw corrupt(`This Commento export is of version ${String(value)}; version 1 can be read.`);
      if (path.length !== 2) return [];
      if (path[0] === 'commenters') return isRow(value) ? [personEntry(value)] : [];
      return isRow(value) ? commentEntries(value, line) : [unreadableRow(line)];
    });
}

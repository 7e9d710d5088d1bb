// Reads Waline's dump: its tables as lists. Comments have Markdown bodies and the data of guests; signed-in users are in a table of their
// own. Valine stores the same rows in LeanCloud, without status and with HTML (valine.ts).
import { authorFrom, votesFrom } from './author.js';
import { dateOf } from './dates.js';
import type { CommentEntry, Entries, Entry, Omitted, PageEntry, PersonEntry } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { bodyOf, flagOf, has, idOf, isRow, parentOf, rootOf, type SourceRow, textOf } from './row.js';
import { commentEntry, unreadableRow } from './rows.js';

const STATUSES: Readonly<Record<string, CommentEntry['status']>> = {
  approved: 'approved',
  waiting: 'pending',
  spam: 'spam',
  // The fields that Valine has too.
  '': 'approved',
};

const statusOf = (row: SourceRow): CommentEntry['status'] | undefined =>
  flagOf(row['isSpam']) ? 'spam' : STATUSES[textOf(row['status'])];

const leftIn = (row: SourceRow): readonly Omitted[] => [
  ...(has(row['ip']) ? (['ip'] as const) : []),
  ...(has(row['ua']) ? (['user-agent'] as const) : []),
];

const personEntry = (row: SourceRow): PersonEntry => {
  const id = idOf(row['objectId'] ?? row['id']);
  const { author, repairs } = authorFrom({
    id: `waline:${id}`,
    name: textOf(row['display_name']),
    url: textOf(row['url']),
    avatar: textOf(row['avatar']),
    role: textOf(row['type']) === 'administrator' ? 'moderator' : undefined,
  });
  const secrets = has(row['password']) || has(row['2fa']);
  return {
    type: 'person',
    key: id,
    author,
    email: textOf(row['email']),
    repairs,
    omitted: [...(secrets ? (['password'] as const) : []), ...(has(row['label']) ? (['badge'] as const) : [])],
  };
};

/** The entries from the row of a comment. */
export const walineEntries = (row: SourceRow, line: number, body: CommentEntry['body']): readonly Entry[] => {
  const page = textOf(row['url']);
  const person = idOf(row['user_id']);
  const status = statusOf(row);
  const votes = votesFrom(row['like']);
  const { author, repairs } = authorFrom({ name: textOf(row['nick']), url: textOf(row['link']) });
  const about: PageEntry[] = page ? [{ type: 'page', key: page, address: page }] : [];
  return [
    ...about,
    commentEntry({
      page,
      id: idOf(row['objectId'] ?? row['id']),
      // Its parent, or else the root of its thread.
      parent: parentOf(row['pid'], row['rid']),
      ...rootOf(row['rid']),
      line,
      author,
      ...(person !== '' && person !== '0' && { person }),
      email: textOf(row['mail']),
      body,
      createdAt: dateOf(row['insertedAt']) ?? dateOf(row['createdAt']),
      status: status ?? 'pending',
      ...(votes.reactions && { reactions: votes.reactions }),
      ...(flagOf(row['sticky']) && { pinned: true }),
      repairs: [...repairs, ...votes.repairs, ...(status ? [] : (['status'] as const))],
      omitted: leftIn(row),
    }),
  ];
};

const counterEntries = (row: SourceRow): readonly Entry[] => [
  ...(Number(row['time']) > 0 ? [{ type: 'note' as const, omitted: 'page-views' as const }] : []),
  ...(Object.keys(row).some((name) => /^reaction\d$/.test(name) && Number(row[name]) > 0)
    ? [{ type: 'note' as const, omitted: 'page-reactions' as const }]
    : []),
];

const TABLES: ReadonlySet<unknown> = new Set(['Comment', 'Counter', 'Users']);

/** The tables are under `data`: in the dump itself, or in a server's answer that has the dump under `data`. */
const isEntered = (path: JsonPath, kind: 'object' | 'array'): boolean => {
  if (kind === 'object') return path.length <= 2 && path.every((name) => name === 'data');
  return path.length >= 2 && path.length <= 3 && path.at(-2) === 'data' && TABLES.has(path.at(-1));
};

export async function* readWaline(text: AsyncIterable<string>): Entries {
  for await (const values of jsonValues(text, { enters: isEntered }))
    yield values.flatMap(({ path, value, line }): readonly Entry[] => {
      if (typeof path.at(-1) !== 'number') return [];
      const table = path.at(-2);
      if (!isRow(value)) return table === 'Comment' ? [unreadableRow(line)] : [];
      if (table === 'Users') return [personEntry(value)];
      if (table === 'Counter') return counterEntries(value);
      return walineEntries(value, line, { format: 'markdown', source: bodyOf(value['comment']) });
    });
}

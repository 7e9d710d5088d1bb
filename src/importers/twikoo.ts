// Reads Twikoo's export: rows in an array, under "results", or one per line. Bodies are HTML.
import { authorFrom, votesFrom } from './author.js';
import { dateOf } from './dates.js';
import type { Entries, Entry, Omitted } from './entry.js';
import { bodyOf, flagOf, has, idOf, numberOf, parentOf, rootOf, type SourceRow, textOf } from './row.js';
import { commentEntry, type Layout, readRows } from './rows.js';

/** Votes are a list of voters, such a list as JSON, or only a number. */
const votersIn = (value: unknown): number | undefined => {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'string' || !value.trim().startsWith('[')) return numberOf(value);
  try {
    return votersIn(JSON.parse(value));
  } catch {
    return undefined;
  }
};

const votersOf = (row: SourceRow, ...names: readonly string[]): number | undefined => {
  const counts = names.map((name) => votersIn(row[name])).filter((count) => count !== undefined);
  return counts.length ? Math.max(...counts) : undefined;
};

/** A page is identified by its path. The full address may have a query, so only its origin is used. */
const addressOf = (row: SourceRow): string => {
  const [path, whole] = [textOf(row['url']), textOf(row['href'])];
  const origin = /^https?:\/\/[^/?#]+/i.exec(whole)?.[0];
  if (/^https?:/i.test(path) || !origin) return path || whole;
  return path ? `${origin}/${path.replace(/^\/+/, '')}` : whole;
};

const leftIn = (row: SourceRow, hasVotes: boolean): readonly Omitted[] => [
  ...(has(row['ip']) ? (['ip'] as const) : []),
  ...(has(row['ua']) ? (['user-agent'] as const) : []),
  ...(hasVotes ? (['voters'] as const) : []),
];

const twikooEntries = (row: SourceRow, line: number): readonly Entry[] => {
  const page = addressOf(row);
  const votes = votesFrom(votersOf(row, 'like', 'ups'), votersOf(row, 'downs'));
  const { author, repairs } = authorFrom({
    name: textOf(row['nick']),
    url: textOf(row['link']),
    avatar: textOf(row['avatar']),
    role: flagOf(row['master']) ? 'author' : undefined,
  });
  return [
    ...(page ? [{ type: 'page' as const, key: page, address: page }] : []),
    commentEntry({
      page,
      id: idOf(row['_id'] ?? row['id']),
      parent: parentOf(row['pid'], row['rid']),
      ...rootOf(row['rid']),
      line,
      author,
      email: textOf(row['mail']),
      body: { format: 'html', source: bodyOf(row['comment']) },
      createdAt: dateOf(row['created']),
      status: flagOf(row['isSpam']) ? 'spam' : 'approved',
      ...(votes.reactions && { reactions: votes.reactions }),
      ...(flagOf(row['top']) && { pinned: true }),
      repairs: [...repairs, ...votes.repairs],
      omitted: leftIn(row, votes.reactions !== undefined),
    }),
  ];
};

export const readTwikoo = (text: AsyncIterable<string>, layout: Layout): Entries =>
  readRows(text, layout, twikooEntries);

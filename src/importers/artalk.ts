// Reads Artalk's export (Artrans): a list of rows. Artalk writes every value as a string; other tools write other types too. Bodies are
// Markdown.
import { authorFrom, votesFrom } from './author.js';
import { dateOf } from './dates.js';
import type { Entries, Entry, Omitted } from './entry.js';
import { bodyOf, flagOf, has, idOf, parentOf, rootOf, type SourceRow, textOf } from './row.js';
import { commentEntry, type Layout, readRows } from './rows.js';
import { withoutEndSlashes } from './slashes.js';

const leftIn = (row: SourceRow): readonly Omitted[] => [
  ...(has(row['ip']) ? (['ip'] as const) : []),
  ...(has(row['ua']) ? (['user-agent'] as const) : []),
  ...(has(row['password']) ? (['password'] as const) : []),
  ...(has(row['badge_name']) ? (['badge'] as const) : []),
  ...(flagOf(row['is_collapsed']) ? (['collapsed'] as const) : []),
];

/** The key of a page is its address, or a path on the first address of the site. */
const addressOf = (row: SourceRow): string => {
  const key = textOf(row['page_key']);
  const [site = ''] = textOf(row['site_urls']).split(',');
  return key.startsWith('/') && /^https?:/i.test(site.trim()) ? `${withoutEndSlashes(site.trim())}${key}` : key;
};

const artalkEntries = (row: SourceRow, line: number): readonly Entry[] => {
  const page = addressOf(row);
  const title = textOf(row['page_title']);
  const votes = votesFrom(row['vote_up'], row['vote_down']);
  const { author, repairs } = authorFrom({ name: textOf(row['nick']), url: textOf(row['link']) });
  return [
    ...(page
      ? [
          {
            type: 'page' as const,
            key: page,
            address: page,
            ...(title && { title }),
            // Then only the owner of the site can comment.
            ...(flagOf(row['page_admin_only']) && { closed: true }),
          },
        ]
      : []),
    commentEntry({
      page,
      id: idOf(row['id']),
      parent: parentOf(row['rid']),
      ...rootOf(row['root_id']),
      line,
      author,
      email: textOf(row['email']),
      body: { format: 'markdown', source: bodyOf(row['content']) },
      createdAt: dateOf(row['created_at'] ?? row['date']),
      status: flagOf(row['is_pending']) ? 'pending' : 'approved',
      ...(votes.reactions && { reactions: votes.reactions }),
      ...(flagOf(row['is_pinned']) && { pinned: true }),
      repairs: [...repairs, ...votes.repairs],
      omitted: leftIn(row),
    }),
  ];
};

export const readArtalk = (text: AsyncIterable<string>, layout: Layout): Entries =>
  readRows(text, layout, artalkEntries);

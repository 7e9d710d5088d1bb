// Reads Remark42's backup: JSON values one after the other, first one with users and pages, then the comments.
import { authorFrom, plainName, votesFrom, votesFromScore } from './author.js';
import { dateOf } from './dates.js';
import type { CommentEntry, Entries, Entry, Omitted } from './entry.js';
import { type JsonPath, jsonValues } from './json-values.js';
import { bodyOf, flagOf, has, idOf, isRow, parentOf, type SourceRow, textOf } from './row.js';
import { commentEntry, unreadableRow } from './rows.js';
import { corrupt } from './source.js';

const checkVersion = (version: unknown): void => {
  if (version !== 0 && version !== 1)
    throw corrupt(`This Remark42 backup is of version ${String(version)}; versions 0 and 1 can be read.`);
};

/** A page, or a user, of the first value. */
const metaEntries = (list: string | number | undefined, value: unknown): Entry[] => {
  if (!isRow(value)) return [];
  if (list === 'posts') {
    const key = textOf(value['url']);
    return [{ type: 'page', key, address: key, ...(flagOf(value['read_only']) && { closed: true }) }];
  }
  const details = isRow(value['details']) ? value['details'] : {};
  const email = textOf(details['email']);
  return [
    // Nothing else is needed: names and pictures are in each comment.
    ...(email ? [{ type: 'person' as const, key: idOf(value['id']), author: { name: '' }, email }] : []),
    ...(has(details['telegram']) ? [{ type: 'note' as const, omitted: 'subscription' as const }] : []),
  ];
};

const votesIn = (row: SourceRow): ReturnType<typeof votesFrom> => {
  const votes = isRow(row['votes']) ? Object.values(row['votes']) : [];
  if (!votes.length) return votesFromScore(row['score']);
  const likes = votes.filter((vote) => vote === true).length;
  return votesFrom(likes, votes.length - likes);
};

const leftIn = (row: SourceRow, user: SourceRow): readonly Omitted[] => [
  ...(has(user['ip']) ? (['ip'] as const) : []),
  ...(isRow(row['votes']) && Object.keys(row['votes']).length > 0 ? (['voters'] as const) : []),
  ...(flagOf(user['email_subscription']) ? (['subscription'] as const) : []),
];

const commentOf = (row: SourceRow, user: SourceRow, page: string, line: number): CommentEntry => {
  const id = idOf(user['id']);
  const isGone = flagOf(row['delete']);
  const { author, repairs } = authorFrom({
    id: id && id !== 'deleted' ? `remark42:${id}` : undefined,
    name: plainName(textOf(user['name'])),
    avatar: textOf(user['picture']),
    role: flagOf(user['admin']) ? 'moderator' : undefined,
  });
  const votes = votesIn(row);
  // The original text if it is there; else the HTML that was made from it.
  const markdown = bodyOf(row['orig']);
  return commentEntry({
    page,
    id: idOf(row['id']),
    parent: parentOf(row['pid']),
    line,
    author,
    ...(id && { person: id }),
    body: markdown ? { format: 'markdown', source: markdown } : { format: 'html', source: bodyOf(row['text']) },
    createdAt: dateOf(row['time']),
    editedAt: isRow(row['edit']) ? dateOf(row['edit']['time']) : undefined,
    status: isGone ? 'removed' : 'approved',
    ...(votes.reactions && { reactions: votes.reactions }),
    ...(flagOf(row['pin']) && { pinned: true }),
    repairs: [...repairs, ...votes.repairs],
    omitted: leftIn(row, user),
  });
};

const commentEntries = (value: unknown, line: number): Entry[] => {
  if (!isRow(value)) return [unreadableRow(line)];
  const { locator, user } = value;
  const page = isRow(locator) ? textOf(locator['url']) : '';
  const title = plainName(textOf(value['title']));
  return [
    ...(page ? [{ type: 'page' as const, key: page, address: page, ...(title && { title }) }] : []),
    commentOf(value, isRow(user) ? user : {}, page, line),
  ];
};

export async function* readRemark42(text: AsyncIterable<string>): Entries {
  let values = 0;
  let version: unknown;
  // The first value is read value by value, because its lists may be long.
  const enters = (path: JsonPath): boolean => {
    if (path.length > 0) return path.length === 1 && (path[0] === 'users' || path[0] === 'posts');
    values += 1;
    return values === 1;
  };
  for await (const found of jsonValues(text, { enters, many: true }))
    yield found.flatMap(({ path, value, line }): Entry[] => {
      if (path.length === 0) return commentEntries(value, line);
      if (path[0] === 'version') checkVersion((version = value));
      return path.length === 2 ? metaEntries(path[0], value) : [];
    });
  checkVersion(version);
}

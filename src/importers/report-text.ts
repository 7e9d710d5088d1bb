// The report of an import as text for a terminal: aligned, and without anything in it that a terminal would obey.
import type { Drop, Omitted, Repair } from './entry.js';
import { elsewhereText } from './elsewhere.js';
import { FORMATS } from './formats.js';
import type { Counts, Example, ImportReport, KindCount } from './report.js';

const REPAIRED: Readonly<Record<Repair, string>> = {
  'missing-parent': 'what it replies to is not in the file: begins a thread',
  'lost-parent': 'what it replies to is not in the file, but its thread is: answers the first comment of that',
  'dropped-parent': 'what it replies to does not come along: hangs from what is next above',
  cycle: 'its parents form a circle: cut at the oldest',
  'no-id': 'has no id: got one of its own',
  'repeated-id': 'another comment has its id: got one of its own',
  'taken-id': 'the store has another comment under its id: got one of its own',
  date: 'has no date in UTC: took the local one, or the nearest that is known (the comment before, the page, what it answers)',
  status: 'is in a state that is not known: waits for a moderator',
  website: 'the website was put right, or is invalid and was left out',
  votes: 'the votes are no count: taken as far as they go',
  author: 'whoever wrote it is not in the file: anonymous',
  slash:
    'its page is in the file with and without a slash at the end, and answers go between them: one discussion (--map slash or no-slash names it)',
  page: 'its page is not in the file: the page’s number names the discussion',
  address: 'its page has no web address: what it is called names the discussion',
  characters: 'characters that no text can have, or not in the file’s encoding: replaced by \ufffd',
  ampersand: 'an & that should be written &amp;: taken as it is',
};

const DROPPED: Readonly<Record<Drop, string>> = {
  repeated: 'the same comment once more',
  superseded: 'an earlier state of a comment that is there',
  'no-comment': 'no reader’s comment',
  'hidden-page': 'on a page that readers cannot see (--hidden brings them)',
  unreadable: 'no record of a comment',
};

const OMITTED_TEXTS: Readonly<Record<Omitted, string>> = {
  email: 'e-mail addresses (--emails brings them, where readers never see them)',
  ip: 'IP addresses',
  'user-agent': 'user agents',
  password: 'passwords and other secrets',
  voters: 'lists of who voted (their number is kept)',
  'removed-text': 'names and texts of removed comments (their place is kept)',
  subscription: 'subscriptions to replies',
  badge: 'badges and labels',
  collapsed: 'marks of comments as collapsed',
  'page-views': 'counts of page views',
  'page-reactions': 'reactions to pages',
  'avatar-file': 'pictures that are files of the old system',
  metadata: 'comments’ metadata of plugins',
};

const KEPT = { kept: 'changed here, or newer here, and not as in the file: kept as it is here' } as const;

/** Discussions that are listed; a file of the report has all of them. */
const MOST_LISTED = 20;
const WIDEST = 60;

/** Control characters, and those that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name as a terminal may have it, on one line and not too long. */
export const printable = (text: string, widest = WIDEST): string => {
  const plain = text.replaceAll(UNPRINTABLE, '\ufffd');
  return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
};

const droppedIn = ({ dropped }: Counts): number =>
  Object.values(dropped).reduce<number>((sum, count) => sum + (count ?? 0), 0);

const cells = (name: string, counts: Counts): string[] => [
  name,
  ...[counts.source, counts.added, counts.changed, counts.unchanged, counts.kept, droppedIn(counts)].map(String),
];

/** Columns side by side, the first to the left and the others to the right. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

const exampleText = ({ discussion, comment, line, fault }: Example): string =>
  [
    comment && `comment ${printable(comment, 40)}`,
    line && `line ${line}`,
    discussion && `in ${printable(discussion)}`,
    fault && printable(fault, 120),
  ]
    .filter(Boolean)
    .join(', ');

const tallyLines = <Kind extends string>(
  title: string,
  tallies: readonly KindCount<Kind>[],
  words: Readonly<Record<Kind, string>>,
): string[] => {
  if (!tallies.length) return [];
  const width = Math.max(...tallies.map(({ count }) => String(count).length));
  return [
    '',
    title,
    ...tallies.flatMap(({ kind, count, examples }) => [
      `  ${String(count).padStart(width)}  ${words[kind]}`,
      ...examples.map((example) => `  ${' '.repeat(width)}    ${exampleText(example)}`),
    ]),
  ];
};

/** The report, in lines that end with a line break. */
export const reportText = (report: ImportReport): string => {
  const { total, discussions, dryRun, repaired, dropped, omitted, emails, paths } = report;
  const label = Object.hasOwn(FORMATS, report.format) ? FORMATS[report.format as keyof typeof FORMATS] : report.format;
  const listed = discussions.slice(0, MOST_LISTED);
  const more = discussions.length - listed.length;
  const name = discussions.length === 1 ? '1 discussion' : `${discussions.length} discussions`;
  return [
    `${label}: ${dryRun ? 'nothing is written; this would be done' : 'done'}`,
    '',
    ...aligned([
      ['', 'in the file', 'added', 'changed', 'unchanged', 'kept', 'dropped'],
      cells(name, total),
      ...listed.map((counts) => cells(`  ${printable(counts.id)}`, counts)),
    ]),
    ...(more ? [`  and ${more} more; --report FILE lists all`] : []),
    ...tallyLines('Kept', total.kept ? [{ kind: 'kept', count: total.kept, examples: report.kept }] : [], KEPT),
    ...tallyLines('Dropped', dropped, DROPPED),
    ...(report.elsewhere.count ? ['', printable(elsewhereText(report.elsewhere), 2000)] : []),
    ...tallyLines('Repaired', repaired, REPAIRED),
    ...tallyLines(
      'Not brought along',
      omitted.map((tally) => ({ ...tally, examples: [] })),
      OMITTED_TEXTS,
    ),
    ...(emails ? ['', `E-mail addresses brought along: ${emails}`] : []),
    ...(paths
      ? ['', `Discussions named by a path: ${paths}. With --base https://your.site they are named by their address.`]
      : []),
    '',
  ].join('\n');
};

// afterword person export and erase: all that a store has about one person, as JSON, or removed for good.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '../sql/open.js';
import type { CommentName, PersonQuery } from '../sql/person.js';
import { MOST_NAMED } from '../sql/persons.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { AfterwordError } from '../../core/errors.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';
import { writeWhole } from './transfer.js';

const DEFAULT = 'afterword.db';

function* batchesOf(comments: readonly CommentName[]): Generator<readonly CommentName[]> {
  for (let start = 0; start < comments.length; start += MOST_NAMED) yield comments.slice(start, start + MOST_NAMED);
}

/** @throws UsageError */
const queryOf = async ({ persons }: SqlStore, given: ParsedSettings): Promise<PersonQuery> => {
  const [emails, accounts, names] = [given.list('email'), given.list('account'), given.list('comment')];
  if (!emails.length && !accounts.length && !names.length)
    throw new UsageError('Say who: --email ADDRESS, --account ID or --comment ID.');
  const query = { emails, accounts: [...accounts], keys: [] as string[], comments: [] as CommentName[] };
  for (const name of names) {
    const found = await persons.authorsOf(name, given.text('discussion'));
    const [author, ...more] = found;
    if (!author) throw new UsageError(`There is no comment ${name}.`);
    if (more.length) {
      const places = found.map(({ discussion }) => discussion).join(', ');
      throw new UsageError(`There is a comment ${name} in several discussions: add --discussion, one of ${places}.`);
    }
    query.accounts.push(...(author.query.accounts ?? []));
    query.keys.push(...(author.query.keys ?? []));
    query.comments.push(...(author.query.comments ?? []));
  }
  // The name of a key says whose account it is.
  for (const key of query.keys) if (key.startsWith('user ')) query.accounts.push(key.slice('user '.length));
  return query;
};

/** One JSON document, a batch of comments at a time. */
async function* documentOf({ persons }: SqlStore, query: PersonQuery): AsyncGenerator<string> {
  const { keys, reactions, reports, bans, reservedNames, rateLimits, decisions } = await persons.traces(query);
  const { emails = [], accounts = [] } = query;
  const about = { afterwordPerson: 1, exportedAt: new Date().toISOString(), emails, accounts, keys };
  yield `${JSON.stringify(about).slice(0, -1)},\n"comments":[`;
  let separator = '\n';
  for (const batch of batchesOf(await persons.comments(query)))
    for (const comment of await persons.read(batch)) {
      yield separator + JSON.stringify(comment);
      separator = ',\n';
    }
  const given = reactions.map(({ discussion, comment, name }) => ({ discussion, comment, name }));
  const rest = JSON.stringify({ reactions: given, reports, bans, reservedNames, rateLimits, decisions });
  yield `\n],\n${rest.slice(1)}\n`;
}

const plural = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const STAYS = `What stays: the place and the time of each comment, without name and text, because replies need the place.
The log of moderators’ decisions stays, with the names of moderators and without texts of comments. What others wrote stays, even if it quotes or names the person.
Backups, archives and logs of a proxy are not reached from here: delete in them too, or let them grow too old.
In an SQLite file, deleted words may stay until their place is used again: sqlite3 FILE vacuum clears it.
`;

const eraseFrom = async (store: SqlStore, query: PersonQuery, isTrial: boolean): Promise<string> => {
  const { persons } = store;
  const comments = await persons.comments(query);
  const traces = await persons.traces(query);
  const counts = { emails: 0, versions: 0 };
  for (const batch of batchesOf(comments)) {
    const { emails, versions } = await persons.countDetails(batch);
    counts.emails += emails;
    counts.versions += versions;
  }
  const open = comments.filter(({ isRemoved }) => !isRemoved);
  if (!isTrial) {
    for (const { discussion, id } of open) await store.remove(discussion, id);
    for (const { discussion, comment, name, reader } of traces.reactions) {
      try {
        await store.react(discussion, comment, { name, on: false }, { caller: { key: reader } });
      } catch (error) {
        // Nobody sees the counts of a comment that is not approved; the reaction itself is deleted with the traces.
        if (!(error instanceof AfterwordError && error.code === 'not-found')) throw error;
      }
    }
    for (const batch of batchesOf(comments)) await persons.forgetComments(batch);
    await persons.forgetTraces(query);
  }
  const what = [
    plural(open.length, 'comment'),
    plural(counts.versions, 'earlier version'),
    plural(counts.emails, 'e-mail address', 'e-mail addresses'),
    plural(traces.reactions.length, 'reaction'),
    plural(traces.reports.length, 'report'),
    plural(traces.reservedNames.length, 'reserved name'),
  ].join(', ');
  const gone = comments.length - open.length;
  const before = gone ? `${plural(gone, 'more comment was', 'more comments were')} removed before.\n` : '';
  return `${isTrial ? 'Would be erased' : 'Erased'}: ${what}.\n${before}${STAYS}`;
};

export const handlePerson = async (given: ParsedSettings): Promise<void> => {
  const [task, file, ...more] = given.operands;
  if (task !== 'export' && task !== 'erase') throw new UsageError('afterword person takes one of: export, erase.');
  if (more.length || (task === 'erase' && file !== undefined))
    throw new UsageError(task === 'erase' ? 'afterword person erase takes no file.' : 'It writes one file.');
  if (task === 'export' && given.flag('dry-run'))
    throw new UsageError('--dry-run is for erase: an export changes nothing.');
  const name = given.text('db') ?? DEFAULT;
  checkExists(name);
  const store = sqlStore({ open: () => openDatabase(name) });
  try {
    const query = await queryOf(store, given);
    if (task === 'erase') process.stdout.write(await eraseFrom(store, query, given.flag('dry-run')));
    else if (file === undefined)
      await pipeline(Readable.from(documentOf(store, query)), process.stdout, { end: false });
    else await writeWhole(file, documentOf(store, query));
  } finally {
    await store.close();
  }
};

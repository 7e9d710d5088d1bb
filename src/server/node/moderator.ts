// afterword moderator: adds moderators and prints their links, lists and removes them, and writes the log of their decisions.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linkFor } from '../moderators/invite.js';
import { decisionTexts } from '../moderators/decision-lines.js';
import { openDatabase } from '../sql/open.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';

type Action = (store: SqlStore, name: string, given: ParsedSettings) => Promise<void>;

const DEFAULT_PORT = 8080;

const urlOf = (given: ParsedSettings): string =>
  given.text('url') ?? `http://127.0.0.1:${given.number('port', 1, 65_535) ?? DEFAULT_PORT}`;

/** By the words after `afterword moderator`. */
const actions: Readonly<Record<string, { readonly needsName: boolean; readonly run: Action }>> = {
  add: {
    needsName: true,
    async run(store, name, given) {
      const moderator = await store.moderators.add(name);
      const link = await linkFor(store.moderators, moderator, urlOf(given));
      process.stdout.write(`${link}\n`);
      process.stderr.write(`This link signs ${moderator.name} in as a moderator, once and within a day.\n`);
    },
  },
  list: {
    needsName: false,
    async run(store) {
      for (const { name, createdAt } of await store.moderators.list())
        process.stdout.write(`${createdAt.slice(0, 10)}  ${name}\n`);
    },
  },
  remove: {
    needsName: true,
    async run(store, name) {
      if (!(await store.moderators.remove(name)))
        throw new UsageError(`There is no moderator "${name}". afterword moderator list names them.`);
    },
  },
  log: {
    needsName: false,
    async run(store) {
      await pipeline(Readable.from(decisionTexts(store, {})), process.stdout, { end: false });
    },
  },
};

export const manageModerators = async (given: ParsedSettings): Promise<void> => {
  const [word = '', name, ...more] = given.operands;
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  if (!action || (name === undefined) === action.needsName || more.length)
    throw new UsageError('Use afterword moderator with add NAME, list, remove NAME or log.');
  const database = given.text('db') ?? 'afterword.db';
  checkExists(database);
  const store = sqlStore({ open: () => openDatabase(database) });
  try {
    await store.ready();
    await action.run(store, name ?? '', given);
  } finally {
    await store.close();
  }
};

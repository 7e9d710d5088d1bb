// afterword webhook: adds the programs that are told of events, lists, tests and removes them, and makes new secrets.
import { readFile } from 'node:fs/promises';
import { openDatabase } from '../sql/open.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';

type Action = (store: SqlStore, operand: string, given: ParsedSettings) => Promise<void>;

const LARGEST_TEMPLATE = 100_000;

const templateIn = async (file: string | undefined): Promise<unknown> => {
  if (file === undefined) return undefined;
  try {
    const text = await readFile(file, 'utf8');
    if (text.length > LARGEST_TEMPLATE) throw new Error('it is too long');
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`--template ${file} cannot be read as JSON: ${(error as Error).message}`);
  }
};

const unknownId = (id: string): UsageError =>
  new UsageError(`There is no webhook "${id}". afterword webhook list names them.`);

/** By the words after `afterword webhook`. */
const actions: Readonly<Record<string, { readonly needs: boolean; readonly run: Action }>> = {
  add: {
    needs: true,
    async run(store, url, given) {
      const events = given
        .text('events')
        ?.split(',')
        .map((type) => type.trim());
      const template = await templateIn(given.text('template'));
      const { id, secret } = await store.webhooks.add({ url, events, template }, 'command');
      process.stdout.write(`${id}\n${secret}\n`);
      process.stderr.write(
        'The first line is the id of the webhook. The second one is its secret, which is not shown again.\n',
      );
    },
  },
  list: {
    needs: false,
    async run(store) {
      for (const { id, origin, events, hasTemplate, disabled } of await store.webhooks.list()) {
        const parts = [
          events?.join(',') ?? 'all events',
          hasTemplate && 'template',
          disabled && `disabled: ${disabled}`,
        ];
        process.stdout.write(`${id}  ${origin}  ${parts.filter(Boolean).join('; ')}\n`);
      }
    },
  },
  remove: {
    needs: true,
    async run(store, id) {
      if (!(await store.webhooks.remove(id))) throw unknownId(id);
    },
  },
  rotate: {
    needs: true,
    async run(store, id) {
      const made = await store.webhooks.rotate(id);
      if (!made) throw unknownId(id);
      process.stdout.write(`${made.secret}\n`);
      process.stderr.write('This is the new secret. For a day, bodies are signed with the former one too.\n');
    },
  },
  test: {
    needs: true,
    async run(store, id) {
      if (!(await store.webhooks.test(id))) throw unknownId(id);
      process.stderr.write('The server sends an example within seconds, if it is running.\n');
    },
  },
};

export const manageWebhooks = async (given: ParsedSettings): Promise<void> => {
  const [word = '', operand, ...more] = given.operands;
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  if (!action || (operand === undefined) === action.needs || more.length)
    throw new UsageError('Use afterword webhook with add URL, list, remove ID, rotate ID or test ID.');
  const database = given.text('db') ?? 'afterword.db';
  checkExists(database);
  const store = sqlStore({ open: () => openDatabase(database) });
  try {
    await store.ready();
    await action.run(store, operand ?? '', given);
  } finally {
    await store.close();
  }
};

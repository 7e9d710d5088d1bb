// afterword ban: bans readers by account, guest, e-mail address or network, lists the bans, and ends them.
import type { Ban, BanRequest } from '../../core/bans.js';
import { openDatabase } from '../sql/open.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { checkExists } from './check-database.js';
import { type ParsedSettings, UsageError } from './settings.js';
import { DAY } from '../durations.js';

const lineOf = ({ id, kind, name, until, reason, moderator }: Ban): string =>
  [id, kind, until ?? 'for ever', name, moderator.name && `by ${moderator.name}`, reason].filter(Boolean).join('  ');

const requestOf = (given: ParsedSettings): BanRequest => {
  const [account, email, address] = ['account', 'email', 'address'].map((name) => given.text(name));
  const [id, discussion] = [given.text('comment'), given.text('discussion')];
  if ((id === undefined) !== (discussion === undefined))
    throw new UsageError('A comment is named by --comment and --discussion together.');
  const comment = id !== undefined && discussion !== undefined ? { discussion, comment: id } : undefined;
  if (!account && !email && !address && !comment)
    throw new UsageError(
      'Say who it is: --account ID, --email ADDRESS, --address IP, or --comment ID --discussion ID.',
    );
  const days = given.number('days', 0.01, 36_500);
  const until = days === undefined ? undefined : new Date(Date.now() + days * DAY).toISOString();
  return { account, email, address, comment, until, reason: given.text('reason') };
};

type Action = (store: SqlStore, given: ParsedSettings, id: string) => Promise<void>;

/** By the words after `afterword ban`. */
const actions: Readonly<Record<string, { readonly needsId: boolean; readonly run: Action }>> = {
  add: {
    needsId: false,
    async run(store, given) {
      for (const ban of await store.bans.add(requestOf(given))) process.stdout.write(`${lineOf(ban)}\n`);
    },
  },
  list: {
    needsId: false,
    async run(store) {
      let cursor: string | undefined;
      do {
        const page = await store.bans.list({ cursor });
        for (const ban of page.bans) process.stdout.write(`${lineOf(ban)}\n`);
        ({ cursor } = page);
      } while (cursor !== undefined);
    },
  },
  remove: {
    needsId: true,
    async run(store, _, id) {
      await store.bans.remove(id);
    },
  },
};

export const manageBans = async (given: ParsedSettings): Promise<void> => {
  const [word = '', id, ...more] = given.operands;
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  if (!action || (id === undefined) === action.needsId || more.length)
    throw new UsageError('Use afterword ban with add, list or remove ID.');
  if (word === 'add') requestOf(given);
  const database = given.text('db') ?? 'afterword.db';
  checkExists(database);
  const store = sqlStore({ open: () => openDatabase(database) });
  try {
    await store.ready();
    await action.run(store, given, id ?? '');
  } finally {
    await store.close();
  }
};

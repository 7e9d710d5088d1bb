// The SQL store: an adapter with all the additions for a server, over SQLite or PostgreSQL (open.ts opens either). Several of them may
// work on one database; none keeps state that the others would need.
import type { Changes, RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import { ONLY_READER } from '../../core/caller.js';
import { throwIfAborted } from '../../core/errors.js';
import type { Bans } from '../../core/bans.js';
import { follow } from '../../core/follow.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { RulesSettings } from '../../core/rules.js';
import type { Store } from '../store.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import type { Connection } from './connection.js';
import { type ExportedDiscussion, exportDiscussions, exportEmails, importedElsewhere } from './exporting.js';
import { withRetry } from './failures.js';
import { migrate } from './migrations.js';
import { ChangeNotifier } from './change-notifier.js';
import { changesOf } from './changes.js';
import { decidedComments } from './decided-comments.js';
import { decideAll, moderateDiscussion, undoDecision } from './deciding.js';
import { decisionsIn } from './decision-log.js';
import { forgetOwn } from './kept-states.js';
import { forgetRegularly } from './forgetting.js';
import { reportComment } from './moderating.js';
import { ownComments, removeOwnComments } from './own-comments.js';
import { type Persons, personsIn } from './persons.js';
import { queueOf } from './queue.js';
import { queueStateOf } from './queue-state.js';
import { countsOf, latestOf, latestVersionOf, readPage, versionOf, versionsOf } from './reading.js';
import { compare, type Comparing, type Comparison } from './comparing.js';
import { reportsOf } from './reports.js';
import type { Retention } from './retention.js';
import { restore } from './restoring.js';
import { searchIn } from './searching.js';
import { addBans, bansIn, findBan, removeBan } from './sql-bans.js';
import { rulesIn, setRules } from './sql-rules.js';
import { networkHashOf } from './networks.js';
import { statisticsOf, storeStatistics, type StoreStatistics } from './statistics.js';
import { sqlRateLimitStore } from './sql-rate-limit-store.js';
import type { ModeratorStore } from '../moderators/moderator-store.js';
import { type Outbox, outboxIn } from '../outbox/outbox.js';
import { outboxCalls } from '../outbox/outbox-calls.js';
import { webhookCalls } from '../webhooks/webhook-calls.js';
import { sqlWebhooks, webhooksBy, type WebhookStore } from '../webhooks/webhook-store.js';
import { moderatorsBy, sqlModerators } from './sql-moderators.js';
import { sqlMail } from './sql-mail.js';
import { sqlNames } from './sql-names.js';
import type { Database } from './tables.js';
import { coalesce } from './coalesce.js';
import { limitConcurrency, limitConcurrencyByKey, type Limited } from './concurrency.js';
import { historyOf } from './versions.js';
import { add, editComment, reactTo, removeComment } from './writing.js';

export interface SqlStoreOptions {
  /** Opens the database (openDatabase). Called at the first use, and again after the store was closed. */
  readonly open: () => Promise<Connection>;
  /** The store's clock, milliseconds since 1970. */
  readonly now?: () => number;
  /** What it deletes when it is too old, at the opening and then every hour. */
  readonly retention?: Retention;
}

/** A store with everything that a server can use. */
export interface SqlStore extends Required<Omit<Store, 'session' | 'restore' | 'identity' | 'moderatorAccess'>> {
  /** As in every adapter; also stores e-mail addresses, in a table that readers never see. */
  restore(
    discussion: ArchivedDiscussion,
    call?: RestoreOptions & { readonly emails?: ReadonlyMap<CommentId, string> },
  ): Promise<RestoreReport>;
  /** Opens the database, brings its tables up to date and checks that it answers. */
  ready(): Promise<void>;
  /** All discussions, for an archive. */
  discussions(): AsyncIterable<ExportedDiscussion>;
  /** What restoring would do. */
  compare(discussion: ArchivedDiscussion, how?: Comparing): Promise<Comparison>;
  /** Comments that were imported into other discussions than these. */
  importedElsewhere(
    discussions: ReadonlySet<DiscussionId>,
  ): AsyncIterable<readonly { readonly discussion: DiscussionId; readonly id: CommentId; readonly time: number }[]>;
  /** What is stored about one person. */
  readonly persons: Persons;
  /** Numbers about the whole store. */
  readonly statistics: StoreStatistics;
  /** What is sent by mail and webhooks. */
  readonly outbox: Outbox;
  /** Programs that are told of events. */
  readonly webhooks: WebhookStore;
  /** E-mail addresses of some comments, for an export. */
  emailsOf(id: DiscussionId, comments: readonly CommentId[]): Promise<ReadonlyMap<CommentId, string>>;
}

interface Opened {
  readonly db: Database;
  readonly rateLimitStore: Required<RateLimitStore>;
  readonly nudges: ChangeNotifier;
  /** Limits how many writes run at a time. */
  readonly inTurn: Limited;
  readonly close: () => Promise<void>;
}

/** In a discussion: one writer works while the next one prepares. */
const WRITERS = 2;

const storeIdOf = async (db: Database): Promise<string> => {
  const { value } = await db
    .selectFrom('afterword_store')
    .select('value')
    .where('name', '=', 'id')
    .executeTakeFirstOrThrow();
  return value;
};

export const sqlStore = ({ open, now = Date.now, retention = {} }: SqlStoreOptions): SqlStore => {
  let opening: Promise<Opened> | undefined;
  const inTurnWithin = limitConcurrencyByKey(WRITERS);

  const opened = (): Promise<Opened> => {
    opening ??= withRetry(async () => {
      const connection = await open();
      const { db, canLockRows, writers, messenger } = connection;
      await migrate(db, canLockRows).catch(async (error: unknown) => {
        await connection.close().catch(ignore);
        throw error;
      });
      const forgetting = forgetRegularly(db, now, retention);
      return {
        db,
        rateLimitStore: sqlRateLimitStore(db, now),
        nudges: new ChangeNotifier((ids) => versionsOf(db, ids), messenger),
        inTurn: limitConcurrency(writers),
        async close() {
          await forgetting.stop();
          await connection.close();
        },
      };
    });
    // After a failure the next call opens it again.
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const read = async <T>(signal: AbortSignal | undefined, work: (db: Database) => Promise<T>): Promise<T> => {
    throwIfAborted(signal);
    const { db } = await opened();
    return await withRetry(() => work(db));
  };
  const inTurn: Limited = async (work) => (await opened()).inTurn(work);
  /** Runs work that changes a discussion, and notifies its followers afterwards. */
  const write = async <T>(
    id: DiscussionId,
    signal: AbortSignal | undefined,
    work: (db: Database) => Promise<T>,
  ): Promise<T> => {
    const result = await inTurnWithin(id, () => inTurn(() => read(signal, work)));
    (await opened()).nudges.tell(id);
    return result;
  };
  const hashOf = networkHashOf((work) => read(undefined, work));
  /** Whoever writes, with a hash instead of their network. */
  const withHash = async <Given extends { readonly network?: string | undefined } | undefined>(
    given: Given,
  ): Promise<Given> => (given?.network === undefined ? given : { ...given, network: await hashOf(given.network) });
  const withRateLimitStore = async <T>(work: (rateLimitStore: Required<RateLimitStore>) => Promise<T>): Promise<T> => {
    const { rateLimitStore } = await opened();
    return await withRetry(() => work(rateLimitStore));
  };
  const withModerators = <T>(work: (moderators: ModeratorStore) => Promise<T>): Promise<T> =>
    read(undefined, (db) => work(sqlModerators(db, now)));
  /** Queried with every page, so it must be cheap. */
  const askVersion = coalesce((id) => read(undefined, (db) => versionOf(db, id)));
  const changes: SqlStore['changes'] = (id, since, call) => read(call?.signal, (db) => changesOf(db, id, since, call));

  const webhooks = webhooksBy((work) => read(undefined, (db) => work(sqlWebhooks(db, now))));
  const rulesSettings: RulesSettings = {
    get: (call) => read(call?.signal, (db) => rulesIn(db, call ?? {})),
    set: (rules, seen, call) => inTurn(() => read(call?.signal, (db) => setRules(db, rules, seen, call ?? {}))),
  };
  const bans: Bans = {
    list: (query = {}, call) => read(call?.signal, (db) => bansIn(db, query, call ?? {})),
    add: (request, call) => inTurn(() => read(call?.signal, (db) => addBans(db, request, now(), hashOf, call ?? {}))),
    remove: (id, call) => inTurn(() => read(call?.signal, (db) => removeBan(db, id, now(), call ?? {}))),
  };

  return {
    name: 'sql',
    multiUser: true,

    list: (id, query = {}, call) => read(call?.signal, (db) => readPage(db, id, query, call?.caller)),
    async add(id, draft, call) {
      const caller = await withHash(call?.caller);
      return await write(id, call?.signal, (db) => add(db, id, draft, now(), caller));
    },
    count: (ids, call) => read(call?.signal, (db) => countsOf(db, ids)),
    latest: ({ limit = 10, discussion } = {}, call) => read(call?.signal, (db) => latestOf(db, limit, discussion)),
    search: (id, query, call) => read(call?.signal, (db) => searchIn(db, id, query, call?.caller)),
    edit: (id, comment, replacement, call) =>
      write(id, call?.signal, (db) => editComment(db, id, comment, replacement, now(), call?.caller)),
    history: (id, comment, call) => read(call?.signal, (db) => historyOf(db, id, comment, call?.caller)),
    remove: (id, comment, call) => write(id, call?.signal, (db) => removeComment(db, id, comment, now(), call?.caller)),
    own: (query = {}, call) => read(call?.signal, (db) => ownComments(db, query, call?.caller)),
    async removeOwn(comments, call) {
      const { removal, discussions } = await inTurn(() =>
        read(call?.signal, (db) => removeOwnComments(db, comments, now(), call?.caller)),
      );
      const { nudges } = await opened();
      for (const id of discussions) nudges.tell(id);
      // Moderators may have removed some before.
      await read(undefined, (db) => forgetOwn(db, call?.caller?.key ?? ONLY_READER, comments));
      return removal;
    },
    react: (id, comment, reaction, call) =>
      write(id, call?.signal, (db) => reactTo(db, id, comment, reaction, now(), call?.caller)),
    async report(id, comment, { reason }, call) {
      const caller = await withHash(call?.caller);
      await write(id, call?.signal, (db) => reportComment(db, id, comment, reason, now(), caller));
    },
    queue: (query = {}, call) => read(call?.signal, (db) => queueOf(db, query, now(), call?.caller)),
    queueState: (call) => read(call?.signal, (db) => queueStateOf(db, call?.caller)),
    reports: (id, comment, call) => read(call?.signal, (db) => reportsOf(db, id, comment, call?.caller)),
    moderate: (id, moderation, call) =>
      write(id, call?.signal, (db) => moderateDiscussion(db, id, moderation, now(), call ?? {})),
    async decide(request, call) {
      throwIfAborted(call?.signal);
      const { db, nudges } = await opened();
      return await inTurn(() => decideAll(db, request, now(), call ?? {}, (id) => nudges.tell(id)));
    },
    decisions: (query = {}, call) => read(call?.signal, (db) => decisionsIn(db, query, now(), call?.caller)),
    async undo(id, call) {
      const { decision, discussion } = await inTurn(() =>
        read(call?.signal, (db) => undoDecision(db, id, now(), call ?? {})),
      );
      (await opened()).nudges.tell(discussion);
      return decision;
    },
    restore: (discussion, call) => write(discussion.id, call?.signal, (db) => restore(db, discussion, now(), call)),
    async version(id, call) {
      throwIfAborted(call?.signal);
      return await askVersion(id);
    },
    changes,

    watch(id, since, onChange) {
      let nudges: ChangeNotifier | undefined;
      const ask = (from: number): Promise<Changes> =>
        changes(id, from).catch((error: unknown) => {
          nudges?.lookAnew(id);
          throw error;
        });
      const following = follow({ since, onChange, ask });
      let leave: (() => void) | undefined;
      let isOver = false;
      const join = async (): Promise<void> => {
        ({ nudges } = await opened());
        if (!isOver) leave = nudges.add(following, id);
      };
      // If the store cannot be opened, calls that query it report that.
      join().catch(ignore);
      return () => {
        isOver = true;
        following.stop();
        leave?.();
      };
    },

    decidedComments: decidedComments((work) => read(undefined, work)),
    latestVersion: (limit) => read(undefined, (db) => latestVersionOf(db, limit)),
    storeId: () => read(undefined, storeIdOf),
    async approvedComments(key, most) {
      const found = await read(undefined, (db) =>
        db
          .selectFrom('afterword_comments')
          .select('id')
          .where('owner', '=', key)
          .where('status', '=', 'approved')
          .limit(most)
          .execute(),
      );
      return found.length;
    },
    increment: (key, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.increment(key, window)),
    decrement: (key, expiresAt) => withRateLimitStore((rateLimitStore) => rateLimitStore.decrement(key, expiresAt)),
    claim: (key, value, window) => withRateLimitStore((rateLimitStore) => rateLimitStore.claim(key, value, window)),
    release: (key, value) => withRateLimitStore((rateLimitStore) => rateLimitStore.release(key, value)),
    rulesSettings,
    bans,
    async findBan(writer) {
      const hashed = await withHash(writer);
      return await read(undefined, (db) => findBan(db, hashed, now()));
    },
    moderators: moderatorsBy(withModerators),
    mail: sqlMail((work) => read(undefined, work), now),
    keepName: (author, skeletons) => inTurn(() => read(undefined, (db) => sqlNames(db).keepName(author, skeletons))),
    isNameKept: (skeletons) => read(undefined, (db) => sqlNames(db).isNameKept(skeletons)),

    async ready() {
      await read(undefined, storeIdOf);
    },

    async *discussions() {
      yield* exportDiscussions((await opened()).db);
    },
    async *importedElsewhere(discussions) {
      yield* importedElsewhere((await opened()).db, discussions);
    },
    persons: personsIn((work) => read(undefined, work)),
    webhooks,
    outbox: outboxIn((work) => read(undefined, work), now),
    statistics: storeStatistics((work) => read(undefined, work)),
    administration: async () => ({
      webhooks: webhookCalls(webhooks),
      outbox: outboxCalls((work) => read(undefined, work), now),
      rules: rulesSettings,
      bans,
      statistics: (query, call) => statisticsOf((work) => read(call?.signal, work), query, now(), call?.caller),
    }),
    compare: (discussion, how) => read(undefined, (db) => compare(db, discussion, how)),
    emailsOf: (id, comments) => read(undefined, (db) => exportEmails(db, id, comments)),

    async close() {
      const closing = opening;
      opening = undefined;
      const { nudges, close } = (await closing?.catch(ignore)) ?? {};
      nudges?.close();
      await close?.();
    },
  };
};

const ignore = (): undefined => undefined;

// afterword serve: a server in one command. Without arguments it uses an SQLite file in the current folder and accepts pages of this
// machine.
import { readdir } from 'node:fs/promises';
import type { DraftFormat } from '../../core/draft.js';
import { DRAFT_FORMATS, wordIn } from '../../core/vocabulary.js';
import { HOLDS, type Policy } from '../policy.js';
import { PROOFS } from '../proof/proofs.js';
import { checkSecret, type JwtReader, jwtReader } from '../jwt.js';
import { createHandler } from '../handler.js';
import { type LogEntry, traceOf } from '../log.js';
import { Metrics } from '../metrics.js';
import { openDatabase } from '../sql/open.js';
import type { Retention } from '../sql/retention.js';
import { sqlStore, type SqlStore } from '../sql/store.js';
import { openChannels } from './channels.js';
import { checkOf } from './check-settings.js';
import { filesAt, hashIn } from './files.js';
import { listen, type Listener } from './listener.js';
import { metricsPage, readMetricsToken } from './metrics-page.js';
import { readMailSettings } from './mail-settings.js';
import { languageOf, readLocales } from './locales-file.js';
import { openRulesFile, type RulesFile } from './rules-file.js';
import { type ParsedSettings, UsageError } from './settings.js';
import { DAY, MINUTE } from '../durations.js';

/** @throws UsageError */
const formatsOf = (given: ParsedSettings): readonly DraftFormat[] | undefined =>
  given
    .text('formats')
    ?.split(',')
    .map((name) => {
      const format = wordIn(DRAFT_FORMATS, name.trim());
      if (!format) throw new UsageError(`--formats are names with commas between, of: ${DRAFT_FORMATS.join(', ')}.`);
      return format;
    });

const policyOf = (given: ParsedSettings): Policy => {
  const hold = given.oneOf('hold', HOLDS);
  const links = given.number('links', 0, 1000);
  const reactions = given
    .text('reactions')
    ?.split(',')
    .map((name) => name.trim());
  if (reactions?.some((name) => !/^[\w-]{1,40}$/.test(name)) || (reactions?.length ?? 0) > 20)
    throw new UsageError('--reactions are up to 20 names of letters, digits, - and _, with commas between: like,love.');
  const formats = formatsOf(given);
  const closeAfter = given.number('close-after', 0.01, 36_500);
  const changeWindow = given.number('change-window', 0, 525_600);
  const readRateLimit = given.number('read-rate-limit', 0, 1_000_000);
  return {
    // The command has the package that it needs. Nobody is asked for more than before while little is written.
    proof: given.oneOf('proof', PROOFS) ?? 'suspicious',
    guests: !given.flag('no-guests'),
    classifier: !given.flag('no-classifier'),
    ...(hold && { hold }),
    ...(links !== undefined && { links }),
    ...(formats && { formats }),
    ...(reactions && { reactions }),
    ...(closeAfter !== undefined && { closeAfter: closeAfter * DAY }),
    ...(readRateLimit !== undefined && { readRateLimit: { count: readRateLimit, window: MINUTE } }),
    ...(changeWindow !== undefined && { changeWindow: changeWindow * MINUTE }),
  };
};

const readTokenOf = (given: ParsedSettings): JwtReader | undefined => {
  const key = given.text('jwt-key');
  const [audience, issuer] = [given.text('jwt-audience'), given.text('jwt-issuer')];
  if (!key) {
    if (audience ?? issuer) throw new UsageError('--jwt-audience and --jwt-issuer need a --jwt-key.');
    if (given.flag('no-guests')) throw new UsageError('--no-guests needs a --jwt-key: without it nobody could write.');
    return undefined;
  }
  checkSecret(key);
  return jwtReader({ key, ...(audience && { audience }), ...(issuer && { issuer }) });
};

const retentionOf = (given: ParsedSettings): Retention => {
  const timeOf = (name: string): number | undefined => {
    const days = given.number(name, 1, 36_500);
    return days === undefined ? undefined : days * DAY;
  };
  return {
    emails: timeOf('keep-emails'),
    versions: timeOf('keep-versions'),
    decisions: timeOf('keep-decisions'),
  };
};

/** Which origins may use the server. By default, for trying it out, those of this machine with any port. */
const originsOf = (given: ParsedSettings): readonly string[] | 'loopback' => {
  const origins = given.list('origin');
  return origins.length ? origins : 'loopback';
};

/** The script of the moderation page. */
const MODERATION = 'afterword-moderation.js';

/** The one file that the command is built into: dist/node/afterword.js. In a variable, so that the bundler does not treat the files as assets. */
const here = import.meta.url;

/** The script, its chunks and the languages in the folder; without the importers, which no page loads from here. */
const scriptsIn = async (dist: URL): Promise<readonly string[]> => {
  const [scripts, locales] = await Promise.all([readdir(dist), readdir(new URL('locales/', dist))]);
  return [
    ...scripts.filter((name) => /^afterword(-(?!importers)[a-z-]+)?\.js$/.test(name)),
    ...locales.filter((name) => name.endsWith('.js')).map((name) => `locales/${name}`),
  ];
};

export interface Serving extends Listener {
  readonly store: SqlStore;
  /** Reads the file of the rules again, if there is one. */
  reloadRules(): Promise<void>;
}

/** Checks the options first, then opens the store, then listens: after a wrong option nothing is left open. */
export const serve = async (given: ParsedSettings, log: (entry: LogEntry) => void): Promise<Serving> => {
  const url = given.text('url');
  const port = given.number('port', 0, 65_535) ?? 8080;
  const readToken = readTokenOf(given);
  const metricsFile = given.text('metrics');
  const metricsToken = metricsFile && (await readMetricsToken(metricsFile));
  const metrics = new Metrics();
  const isQuiet = given.flag('quiet');
  const dist = new URL('../', here);
  const moderationHash = await hashIn(new URL(MODERATION, dist));
  const retention = retentionOf(given);
  const check = checkOf(given);
  const file = given.text('rules');
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const rules: RulesFile | undefined = file === undefined ? undefined : await openRulesFile(file, report);
  const locales = await readLocales(given);
  const language = languageOf(given, locales);
  const mailSettings = await readMailSettings(given, language, locales);
  const store = sqlStore({ open: () => openDatabase(given.text('db') ?? 'afterword.db'), retention });
  const handler = createHandler({
    adapter: store,
    policy: policyOf(given),
    ...check,
    rules: rules?.source,
    origins: originsOf(given),
    readToken,
    proxies: given.number('proxies', 0, 10) ?? 0,
    url,
    mails: mailSettings,
    language,
    locales,
    moderationScript: `${MODERATION}?${moderationHash}`,
    ...((metricsToken || !isQuiet) && {
      log(entry: LogEntry) {
        metrics.observe(entry);
        if (!isQuiet) log(entry);
      },
    }),
  });
  await readToken?.ready();
  await store.ready();
  const base = url === undefined ? '' : new URL(url).pathname.replace(/\/+$/, '');
  const names = Object.fromEntries((await scriptsIn(dist)).map((name) => [`/${name}`, new URL(name, dist)]));
  const scripts = filesAt(base, names);
  const figures = metricsToken ? metricsPage(metricsToken, metrics, handler, store) : undefined;
  const close = async (): Promise<void> => {
    rules?.stop();
    await store.close();
  };
  const giveUp = async (error: unknown): Promise<never> => {
    await close();
    throw error;
  };
  const listener = await listen({
    handler,
    port,
    host: given.text('host') ?? '127.0.0.1',
    ready: () => store.ready(),
    files: (request, path) => figures?.(request, path) ?? scripts(request, path),
    ownsProcess: true,
  }).catch(giveUp);
  // Only now the port is known that links need, unless an address is given.
  const outgoing = await openChannels(given, store, mailSettings, url ?? listener.url).catch(async (error) => {
    await listener.stop();
    return await giveUp(error);
  });
  const worker = store.outbox.start(outgoing.channels, {
    warn: (message, error) => process.stderr.write(`${message}\n${traceOf(error)}\n`),
  });
  return {
    ...listener,
    store,
    reloadRules: async () => await rules?.reload(),
    async stop() {
      await listener.stop();
      await worker.stop();
      outgoing.close();
      await close();
    },
  };
};

/** The HTML to put on a page. The first line only saves a round trip: the script loads that file anyway. */
export const snippetFor = (url: string): string =>
  `<link rel="modulepreload" href="${url}/afterword-http.js">
<script type="module" src="${url}/afterword.js"></script>
<afterword-discussion src="${url}"></afterword-discussion>`;

// The subcommands of `afterword`: for each its options, what runs it, and its texts in the help.
import { backUp } from './backup.js';
import { manageBans } from './ban.js';
import { BACKUP, BAN, EXPORT, IMPORT, MODERATOR, PERSON, SERVE, STATS, WEBHOOK } from './flags.js';
import { manageModerators } from './moderator.js';
import { handlePerson } from './person.js';
import { runServer } from './run-server.js';
import { helpOf, type ParsedSettings, type Settings } from './settings.js';
import { printStats } from './stats.js';
import { manageWebhooks } from './webhook.js';
import { exportArchive, importArchive } from './transfer.js';

export interface Subcommand {
  /** What may follow its name besides options, for the help. */
  readonly operands?: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Further lines of the help, above its options. */
  readonly about?: string;
  readonly settings: Settings;
  run(given: ParsedSettings): Promise<void>;
}

export const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  serve: {
    summary: 'a server for the discussions of your site',
    about: `  Without options: an SQLite file in this folder, on http://127.0.0.1:8080, for pages that this machine serves.
  Every option can also be set in the environment; a flag takes precedence.`,
    settings: SERVE,
    run: runServer,
  },
  moderator: {
    operands: 'add NAME | list | remove NAME | log',
    summary: 'who moderates, and what they decided',
    about: `  add prints a link that signs the moderator in, once and within a day; again, another link.
  log writes all decisions as JSON lines, the newest first.`,
    settings: MODERATOR,
    run: manageModerators,
  },
  webhook: {
    operands: 'add URL | list | remove ID | rotate ID | test ID',
    summary: 'programs that the server tells of new, held, edited, removed and reported comments',
    about: `  add prints the id and the secret that bodies are signed with; rotate prints a new secret.
  test sends an example.`,
    settings: WEBHOOK,
    run: manageWebhooks,
  },
  ban: {
    operands: 'add | list | remove ID',
    summary: 'who may no longer write',
    settings: BAN,
    run: manageBans,
  },
  export: {
    operands: '[FILE]',
    summary: 'writes all discussions into a file, or to the terminal',
    settings: EXPORT,
    run: exportArchive,
  },
  import: {
    operands: 'FILE',
    summary: 'imports an export of another system; doing it again changes nothing',
    about:
      '  Reads exports of WordPress, Disqus, Isso, Remark42, Commento, Comentario, Waline, Valine, Artalk, Twikoo, and archives.',
    settings: IMPORT,
    run: importArchive,
  },
  backup: {
    operands: 'FILE',
    summary: 'a copy of an SQLite database, also while a server uses it',
    settings: BACKUP,
    run: backUp,
  },
  stats: {
    summary: 'how many comments there were each day, and how many wait',
    settings: STATS,
    run: printStats,
  },
  person: {
    operands: 'export [FILE] | erase',
    summary: 'all that is stored about one person: as JSON, or erased',
    about: '  An erasure cannot be undone; --dry-run counts first.',
    settings: PERSON,
    run: handlePerson,
  },
};

const usageOf = (name: string, { operands }: Subcommand): string =>
  `afterword ${name}${operands ? ` ${operands}` : ''}`;

export const helpText = (): string => {
  const all = Object.entries(SUBCOMMANDS).map(([name, one]) => ({ ...one, usage: usageOf(name, one) }));
  const width = Math.max(...all.map(({ usage }) => usage.length)) + 2;
  return `afterword – discussions under articles

${all.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`).join('\n')}

${all.map(({ usage, about, settings }) => `${usage}\n${about ? `${about}\n` : ''}\n${helpOf(settings)}`).join('\n\n')}

A server answers GET /health/live and /health/ready. SIGTERM or SIGINT stops it after all requests have been answered.
`;
};

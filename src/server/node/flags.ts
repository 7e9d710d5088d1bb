// The options of the commands.
import { MAILS } from './mail-flags.js';
import type { Settings } from './settings.js';

export const DATABASE = {
  db: {
    value: 'NAME',
    variable: 'AFTERWORD_DB',
    help: 'A file for SQLite, or postgres://user:password@host/database. Default: afterword.db.',
  },
} satisfies Settings;

export const SERVE: Settings = {
  ...DATABASE,
  port: { value: 'N', variable: 'PORT', help: 'Default: 8080. 0 for any free port.' },
  host: { value: 'ADDRESS', variable: 'AFTERWORD_HOST', help: 'Default: 127.0.0.1; 0.0.0.0 for all of this machine.' },
  origin: {
    value: 'ORIGIN',
    variable: 'AFTERWORD_ORIGINS',
    help: 'A site that may use this server, such as https://blog.example; * for any. Default: pages of this machine.',
    many: true,
  },
  url: {
    value: 'URL',
    variable: 'AFTERWORD_URL',
    help: 'Where readers reach it, if that is not the address that it listens on.',
  },
  proxies: {
    value: 'N',
    variable: 'AFTERWORD_PROXIES',
    help: 'How many proxies of yours are in front of it, whose X-Forwarded-For can be trusted. Default: 0.',
  },
  'jwt-key': {
    value: 'KEY',
    variable: 'AFTERWORD_JWT_KEY',
    help: 'What your login signs its tokens with: a secret (HS256), a public key in PEM, or the address of a JWKS.',
  },
  'jwt-audience': { value: 'NAME', variable: 'AFTERWORD_JWT_AUDIENCE', help: 'What a token’s aud must name.' },
  'jwt-issuer': { value: 'NAME', variable: 'AFTERWORD_JWT_ISSUER', help: 'What a token’s iss must be.' },
  hold: {
    value: 'WHICH',
    variable: 'AFTERWORD_HOLD',
    help: 'Which comments wait for a moderator: nothing, first (of new readers), everything. Default: nothing.',
  },
  links: { value: 'N', variable: 'AFTERWORD_LINKS', help: 'A comment with more links than this waits. Default: 2.' },
  proof: {
    value: 'WHICH',
    variable: 'AFTERWORD_PROOF',
    help: 'Which comments of guests need a proof of work by their browser: never, suspicious, always. Default: suspicious.',
  },
  'no-classifier': {
    variable: 'AFTERWORD_NO_CLASSIFIER',
    help: 'Do not hold comments, or mark them as spam, by what was learned from the decisions of moderators.',
  },
  check: {
    value: 'URL',
    variable: 'AFTERWORD_CHECK',
    help: 'A server of yours that is asked about each comment: fine, hold or spam.',
  },
  'check-secret': {
    value: 'SECRET',
    variable: 'AFTERWORD_CHECK_SECRET',
    help: 'Signs these questions as Standard Webhooks are: whsec_ and 24 to 64 random bytes in base64.',
  },
  'check-sends': {
    value: 'NAMES',
    variable: 'AFTERWORD_CHECK_SENDS',
    help: 'What it is told beyond the comment, with commas between: email, network (the address). Default: neither.',
  },
  formats: {
    value: 'NAMES',
    variable: 'AFTERWORD_FORMATS',
    help: 'The formats that readers may write in, with commas between: text, markdown. Default: both.',
  },
  rules: {
    value: 'FILE',
    variable: 'AFTERWORD_RULES',
    help: 'A file with rules for comments, in JSON; docs/rules.md describes them. Default: the rules of the moderation page.',
  },
  reactions: {
    value: 'NAMES',
    variable: 'AFTERWORD_REACTIONS',
    help: 'The reactions that readers may set, with commas between. Default: like.',
  },
  'no-guests': { variable: 'AFTERWORD_NO_GUESTS', help: 'Only signed-in readers may write.' },
  'close-after': {
    value: 'DAYS',
    variable: 'AFTERWORD_CLOSE_AFTER',
    help: 'Close discussions so long after their first comment. Default: never.',
  },
  'change-window': {
    value: 'MINUTES',
    variable: 'AFTERWORD_CHANGE_WINDOW',
    help: 'How long readers may change what they wrote. Default: 15.',
  },
  'read-rate-limit': {
    value: 'N',
    variable: 'AFTERWORD_READ_RATE_LIMIT',
    help: 'How many read requests one address may make in a minute. Default: 1200. 0 for no limit.',
  },
  'keep-emails': {
    value: 'DAYS',
    variable: 'AFTERWORD_KEEP_EMAILS',
    help: 'Delete the e-mail addresses of comments that are older. Default: keep them as long as the comment.',
  },
  'keep-versions': {
    value: 'DAYS',
    variable: 'AFTERWORD_KEEP_VERSIONS',
    help: 'Delete what comments said before an edit, if that is older. Default: keep it as long as the comment.',
  },
  'keep-decisions': {
    value: 'DAYS',
    variable: 'AFTERWORD_KEEP_DECISIONS',
    help: 'Delete decisions of moderators from the log if they are older and cannot be undone. Default: keep them.',
  },
  ...MAILS,
  metrics: {
    value: 'FILE',
    variable: 'AFTERWORD_METRICS',
    help: 'A file with a token: GET /metrics answers whoever sends it (Authorization: Bearer). Default: there is no such page.',
  },
  'private-webhooks': {
    variable: 'AFTERWORD_PRIVATE_WEBHOOKS',
    help: 'Also send webhooks that moderators added to addresses that are not public, such as those of your own network.',
  },
  quiet: { variable: 'AFTERWORD_QUIET', help: 'Write no line for each request.' },
};

export const STATS: Settings = {
  ...DATABASE,
  days: { value: 'N', variable: 'AFTERWORD_DAYS', help: 'How many days, with today. Default: 30.' },
};

export const BACKUP: Settings = { ...DATABASE };

export const PERSON: Settings = {
  ...DATABASE,
  email: { value: 'ADDRESS', variable: 'AFTERWORD_EMAIL', help: 'The comments that have this address.', many: true },
  account: {
    value: 'ID',
    variable: 'AFTERWORD_ACCOUNT',
    help: 'A signed-in reader, by the sub of their token; also an imported author, by their id.',
    many: true,
  },
  comment: {
    value: 'ID',
    variable: 'AFTERWORD_COMMENT',
    help: 'Whoever wrote this comment: also a guest, with all that they wrote from that browser.',
    many: true,
  },
  discussion: { value: 'ID', variable: 'AFTERWORD_DISCUSSION', help: 'Where that comment is, if several have its id.' },
  'dry-run': { variable: 'AFTERWORD_DRY_RUN', help: 'With erase: count what would be erased, and change nothing.' },
};

export const WEBHOOK: Settings = {
  ...DATABASE,
  events: {
    value: 'TYPES',
    variable: 'AFTERWORD_EVENTS',
    help: 'With add: of which events it is told, with commas between, such as comment.created,comment.held. Default: all.',
  },
  template: {
    value: 'FILE',
    variable: 'AFTERWORD_TEMPLATE',
    help: 'With add: JSON that says what is sent; docs/webhooks.md has some for Slack, Discord, Matrix, Telegram and ntfy.',
  },
};

export const MODERATOR: Settings = {
  ...DATABASE,
  url: {
    value: 'URL',
    variable: 'AFTERWORD_URL',
    help: 'Where readers reach the server: the link begins with it. Default: http://127.0.0.1 and the port.',
  },
  port: { value: 'N', variable: 'PORT', help: 'The port of a server on this machine. Default: 8080.' },
};

export const BAN: Settings = {
  ...DATABASE,
  account: { value: 'ID', variable: 'AFTERWORD_ACCOUNT', help: 'A signed-in reader, by the sub of their token.' },
  email: { value: 'ADDRESS', variable: 'AFTERWORD_EMAIL', help: 'Whoever gives this e-mail address.' },
  address: { value: 'IP', variable: 'AFTERWORD_ADDRESS', help: 'Everybody who writes from this network.' },
  comment: { value: 'ID', variable: 'AFTERWORD_COMMENT', help: 'Whoever wrote this comment.' },
  discussion: { value: 'ID', variable: 'AFTERWORD_DISCUSSION', help: 'Where that comment is.' },
  days: { value: 'N', variable: 'AFTERWORD_DAYS', help: 'For how long. Default: for ever.' },
  reason: { value: 'TEXT', variable: 'AFTERWORD_REASON', help: 'For moderators; the reader is not told.' },
};

export const EXPORT: Settings = {
  ...DATABASE,
  format: {
    value: 'FORMAT',
    variable: 'AFTERWORD_FORMAT',
    help: 'json, one document; ndjson, one record a line; wxr, for WordPress and others. Default: by the file’s ending, else json.',
  },
  emails: { variable: 'AFTERWORD_EMAILS', help: 'With wxr: also export e-mail addresses.' },
};

export const IMPORT: Settings = {
  ...DATABASE,
  into: {
    value: 'NAME',
    variable: 'AFTERWORD_INTO',
    help: 'A database as for --db, or an archive file that ends with .json or .ndjson.',
  },
  'dry-run': { variable: 'AFTERWORD_DRY_RUN', help: 'Report what would be done, and change nothing.' },
  map: {
    value: 'RULE',
    variable: 'AFTERWORD_MAP',
    help: 'How addresses change: "http://old.example/(.*) -> https://new.example/$1"; http, https, slash, no-slash, no-query, disqus-id, "query NAME"; or a file of such lines.',
    many: true,
  },
  base: {
    value: 'URL',
    variable: 'AFTERWORD_BASE',
    help: 'The address of the site, for exports that have only the paths of its pages.',
  },
  emails: { variable: 'AFTERWORD_EMAILS', help: 'Also import e-mail addresses. Readers never see them.' },
  hidden: { variable: 'AFTERWORD_HIDDEN', help: 'Also import the comments of drafts, private and deleted pages.' },
  both: {
    variable: 'AFTERWORD_BOTH',
    help: 'Also import comments that an earlier import has put into other discussions.',
  },
  report: { value: 'FILE', variable: 'AFTERWORD_REPORT', help: 'Write the whole report into this file, as JSON.' },
};

// Adapters and languages are found by their files: an adapter is a file of src/adapters that exports a function named
// …Adapter (or …ReaderStore), a language is a file of src/locales that exports a Locale of its own name. From these it writes
//   - the entries of package.json that vite.config.ts builds and others import
//   - src/script-tag-entries.ts: what the script tag knows by name and loads when it is asked for
//   - src/locales/languages.ts: the list of languages
//   - src/server/mail/mail-languages.ts: the words of mails
// Without arguments it compares, and fails if something differs from the folders; with --write it writes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const modulesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ name: name.slice(0, -3), code: readFileSync(`${folder}/${name}`, 'utf8') }));

const adapters = modulesIn('src/adapters').flatMap(({ name, code }) => {
  const [, make] = /^export const (\w+(?:Adapter|ReaderStore)) = /m.exec(code) ?? [];
  const [options = ''] = /^export interface \w+AdapterOptions \{[^]*?^\}/m.exec(code) ?? [];
  // If an adapter needs an address, it is the adapter of a server: the script tag loads it when a page names it.
  return make ? [{ name, make, isServer: /^ {2}readonly url: string;/m.test(options) }] : [];
});
const servers = adapters.filter(({ isServer }) => isServer);
const languages = modulesIn('src/locales').flatMap(({ name, code }) =>
  new RegExp(`^export const ${name.replaceAll('-', '')}: Locale = `, 'm').test(code) ? [name] : [],
);

const entry = (path) => [`./${path}`, { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }];
const found = {
  './adapters/': adapters.map(({ name }) => entry(`adapters/${name}`)),
  // The words of the moderation page are apart.
  './locales/': languages.flatMap((name) =>
    [name, `${name}-moderation`]
      .filter((file) => existsSync(`src/locales/${file}.ts`))
      .map((file) => entry(`locales/${file}`)),
  ),
};

/** The exports, with those of a folder at the place of the first of them. */
const withFound = (exports) => {
  const done = new Set();
  return Object.fromEntries(
    Object.entries(exports).flatMap((pair) => {
      const folder = Object.keys(found).find((prefix) => pair[0].startsWith(prefix));
      if (!folder) return [pair];
      if (done.has(folder)) return [];
      done.add(folder);
      return found[folder];
    }),
  );
};

const manifest = readFileSync('package.json', 'utf8');
const described = JSON.parse(manifest);
const texts = {
  'package.json': `${JSON.stringify({ ...described, exports: withFound(described.exports) }, null, 2)}\n`,
  'src/script-tag-entries.ts': `// What the script tag knows by name and loads when it is asked for. Written by \`npm run entries\` from the files of src/adapters.
import type { Adapter } from './core/adapter.js';
import { loadable } from './core/load-chunk.js';

/** What a page says of a server. */
export interface ServerOptions {
  readonly url: string;
  /** The token the reader has now, if they are signed in. */
  readonly token: () => string | undefined;
}

const load = {
${servers
  .map(({ name }) => {
    return `  ${name}: loadable(() => import('./adapters/${name}.js')),\n`;
  })
  .join('')}};

/** Adapters of servers, each a file of its own, by the name that the \`adapter\` attribute gives it. */
export const SERVER_ADAPTERS: readonly (readonly [string, (options: ServerOptions) => Promise<Adapter>])[] = [
${servers
  .map(({ name, make }) => {
    return `  ['${name}', async (options) => (await load.${name}()).${make}(options)],\n`;
  })
  .join('')}];
`,
  'src/server/mail/mail-languages.ts': `// The words of mails, by languages, and of what only moderators read there. Each is loaded when a mail in it is written. Written by
// \`npm run entries\` from the files of src/locales.
import type { Language } from '../../locales/languages.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';

export type ForMails = { readonly mailMessages: MailMessages };
export type ForModerators = { readonly moderationMessages: ModerationMessages };

export const MAIL_WORDS: Readonly<Record<Language, () => Promise<readonly [ForMails, ForModerators]>>> = {
${languages
  .map(
    (name) =>
      `  ${/-/.test(name) ? `'${name}'` : name}: () => Promise.all([import('../../locales/${name}-mail.js'), import('../../locales/${name}-moderation.js')]),\n`,
  )
  .join('')}};
`,
  'src/locales/languages.ts': `// The languages. Written by \`npm run entries\` from the files of this folder.
export const LANGUAGES = [${languages.map((name) => `'${name}'`).join(', ')}] as const;

export type Language = (typeof LANGUAGES)[number];
`,
};

const isWriting = process.argv.includes('--write');
/** A text without what the formatter may change: white space and commas at the end. */
const bare = (text) => text.replaceAll(/\s+/g, '').replaceAll(/,(?=[\])}])/g, '');
const stale = Object.keys(texts).filter(
  (path) => !existsSync(path) || bare(readFileSync(path, 'utf8')) !== bare(texts[path]),
);
for (const path of stale)
  if (isWriting) writeFileSync(path, texts[path]);
  else console.error(`${path} is not what src/adapters and src/locales hold: run npm run entries and commit it.`);
console.log(`entries: ${adapters.length} adapters, ${languages.length} languages, ${stale.length} stale files`);
process.exitCode = stale.length && !isWriting ? 1 : 0;

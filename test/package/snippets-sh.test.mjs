// Every command in README.md, CONTRIBUTING.md and docs/*.md is run by a shell, each block in a folder that has the files that it names.
// Commands of `afterword` are really run, against real databases; of npm, docker and others the arguments are checked.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import Database from 'libsql';
import { isStrict } from '../runner/engines.mjs';
import { freePort } from '../runner/free-port.mjs';
import { afterword } from '../support/command.mjs';
import { fixture } from '../support/importing.mjs';
import { noPostgres, Postgres } from '../support/postgres.mjs';
import { runShell } from '../support/shell-snippet.mjs';
import { snippets, snippetsFor } from '../support/snippets.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = new Set(['afterword', ...Object.keys({ ...manifest.devDependencies, ...manifest.peerDependencies })]);
const isPath = (word) => /^(test|src|deploy)\//.test(word);

/** Commands that are not run, with what is checked instead. */
const NOT_RUN = {
  // It would install packages, or run all tests.
  npm([word, name, ...more]) {
    if (word === 'install') {
      const wanted = [name, ...more].filter((one) => !one.startsWith('--')).map((one) => one.replace(/(?<=.)@.*/, ''));
      return assert.deepEqual(
        wanted.filter((one) => !packages.has(one)),
        [],
      );
    }
    if (word === 'run') assert.ok(manifest.scripts[name], name);
    else assert.ok(word === 'ci' || manifest.scripts[word], word);
    for (const path of [name ?? '', ...more].filter(isPath)) assert.ok(existsSync(path), path);
  },
  // There is no daemon. The files are checked, and deploying.test.mjs checks the variables in them.
  docker(words) {
    const names = words.flatMap((word, at) => (word === '-f' ? [words[at + 1]] : []));
    for (const name of names) assert.ok(existsSync(name), name);
    assert.ok(names.length || ['run', 'exec'].includes(words[0]));
  },
  // It would run a test within this one.
  node(words) {
    for (const path of words.map((word) => word.replace('--import=./', '')).filter(isPath))
      assert.ok(existsSync(path), path);
  },
  // A tool of PostgreSQL that the npm package of it has not: of what it writes nothing is ours.
  pg_dump: (words) => assert.ok(words.includes('--format=custom')),
};

/** What stands for something else in the commands, and what it is replaced with. */
const STAND_INS = [
  ['postgres://afterword:…@db/afterword', '"$POSTGRES"'],
  ['AFTERWORD_JWT_KEY=…', 'AFTERWORD_JWT_KEY=a-secret-of-this-site-alone,-long-enough'],
  ['POSTGRES_PASSWORD=…', 'POSTGRES_PASSWORD=secret'],
  ['--file=copy.dump …', '--file=copy.dump afterword'],
  ['6f2c…', '7'],
  ['https://…', 'https://example.com/hook'],
  ['127.0.0.1:8080', '127.0.0.1:$PORT'],
  ['--host 0.0.0.0', '--host 127.0.0.1'],
  // What `webhook add` printed first.
  [/\bID$/gm, '"$(head -n 1 printed)"'],
  // A program of Artalk.
  ['./artalk export', ': artalk export'],
];
const filled = (text) => STAND_INS.reduce((all, [from, to]) => all.replaceAll(from, () => to), text);

/** What must be printed, by some words of a block. */
const PRINTED = {
  '--metrics': /^afterword_store_up 1$/m,
  'sed ': /^ *"https:\/\/your\.site\/afterword\.js": "sha384-/m,
  'webhook list': /example\.com +all events/,
  'person erase': /Would be erased: 1 comment[^]*Erased: 1 comment/,
};

const isso = () => {
  const path = join(folder, 'isso.db');
  rmSync(path, { force: true });
  const database = new Database(path);
  database.exec(fixture('isso.sql').toString());
  database.close();
  return readFileSync(path);
};

const blockOf = (file, words) => snippets.find((one) => one.file === file && one.text.includes(words)).text;

/** The files that commands name, each made when it is needed. */
const FILES = {
  'export.xml': () => fixture('wordpress.xml'),
  'wordpress.xml': () => fixture('wordpress.xml'),
  'disqus.xml.gz': () => gzipSync(fixture('disqus.xml')),
  'comments.db': isso,
  'backup-your-site-id-20240501.gz': () => gzipSync(fixture('remark42.ndjson')),
  'commento.json.gz': () => gzipSync(fixture('commento.json')),
  'comentario.json.gz': () => gzipSync(fixture('comentario.json')),
  'waline.json': () => fixture('waline.json'),
  'Comment.0.jsonl': () => fixture('valine.ndjson'),
  'artrans.json': () => fixture('artalk.json'),
  'twikoo.json': () => fixture('twikoo.json'),
  'rules.json': () => blockOf('docs/rules.md', '"$schema"'),
  'slack.json': () => blockOf('docs/webhooks.md', '"blocks"'),
};

/** The database that every block finds: a comment 7 by somebody whose address is ada@mail.example. */
const SEED = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Tea</title><link>https://blog.example/tea</link><wp:post_id>1</wp:post_id>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:comment><wp:comment_id>7</wp:comment_id>
<wp:comment_author>Ada</wp:comment_author><wp:comment_author_email>ada@mail.example</wp:comment_author_email>
<wp:comment_date_gmt>2024-05-01 09:30:00</wp:comment_date_gmt><wp:comment_content>Tea.</wp:comment_content>
<wp:comment_approved>1</wp:comment_approved></wp:comment></item></channel></rss>`;

const folder = mkdtempSync(join(tmpdir(), 'afterword-snippets-'));
let postgres;
before(async () => {
  writeFileSync(join(folder, 'seed.xml'), SEED);
  const { code, err } = await afterword(['import', 'seed.xml', '--emails'], { cwd: folder });
  assert.equal(code, 0, err);
  postgres = noPostgres ? undefined : await Postgres.start();
});
after(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isThere = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** Why a block cannot be run on this machine. In CI all can. */
const missing = (text) => {
  if (isStrict()) return false;
  if (text.includes('postgres://') && noPostgres) return noPostgres;
  const tool = ['openssl', 'curl', 'sqlite3', 'bash'].find((name) => text.includes(`${name} `) && !isThere(name));
  return tool ? `${tool} is not installed` : false;
};

for (const { where, text } of snippetsFor('snippets-sh'))
  test(`the commands of ${where} work`, { skip: missing(text) }, async () => {
    const cwd = join(folder, where.replaceAll(/\W/g, '-'));
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'afterword.db'), readFileSync(join(folder, 'afterword.db')));
    for (const [name, make] of Object.entries(FILES)) if (text.includes(name)) writeFileSync(join(cwd, name), make());
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(process.cwd(), join(cwd, 'node_modules/afterword'));
    const env = { PORT: String(await freePort()), POSTGRES: postgres?.url() ?? '' };
    const { code, out, err, calls } = await runShell(filled(text), { cwd, env, recorded: Object.keys(NOT_RUN) });
    assert.equal(code, 0, `${err}${out}`);
    assert.doesNotMatch(filled(text), /…/, 'the test has something in place of each …');
    for (const [name, ...words] of calls) NOT_RUN[name](words);
    for (const [words, pattern] of Object.entries(PRINTED)) if (text.includes(words)) assert.match(out, pattern);
  });

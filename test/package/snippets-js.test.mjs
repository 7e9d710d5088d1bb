// Every program in README.md and docs/*.md compiles against the types of the packed package, and is run. What a text takes for granted
// (`user`, `adapter` …) is declared for the compiler and given to the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Webhook } from 'standardwebhooks';
import { memoryAdapter } from 'afterword/adapters/memory';
import { jwtReader } from 'afterword/server';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { freePort } from '../runner/free-port.mjs';
import { startBlog } from '../support/blog.mjs';
import { fixture } from '../support/importing.mjs';
import { startSmtp } from '../support/smtp.mjs';
import { snippetsFor } from '../support/snippets.mjs';
import { unpackedPackage } from '../support/unpacked-package.mjs';

let packed;
before(() => {
  packed = unpackedPackage();
});
after(() => packed?.remove());

const pathFor = ({ file, line }, ending) => join(packed.folder, `${file.replaceAll(/\W/g, '-')}-${line}.${ending}`);

/** Writes a program, with lines of the test around it, and imports it. What it takes for granted is in `globalThis.given`. */
const importProgram = async (snippet, { given = {}, text = snippet.text, end = '' } = {}) => {
  const path = pathFor(snippet, 'mjs');
  globalThis.given = given;
  writeFileSync(path, `const { ${Object.keys(given)} } = globalThis.given;\n${text}\n${end}\n`);
  return await import(pathToFileURL(path));
};

const SECRET = 'a secret of this site alone, long enough';
const setVariable = (t, name, value) => {
  process.env[name] = value;
  t.after(() => delete process.env[name]);
};

/** A request by which a guest writes a comment. */
const postTo = (url, source) =>
  new Request(`${url}/comments?discussion=essay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'a', parent: null, author: { name: 'Ada' }, body: { format: 'text', source } }),
  });

/**
 * The programs, each by some words of it: the types of what the text takes for granted, and what runs it, or the test that does.
 */
const PROGRAMS = {
  "import 'afterword/define'": { runBy: 'test/package/bundlers.test.mjs' },
  withMessages: {
    async run(snippet) {
      const element = {};
      await importProgram(snippet, { given: { document: { querySelector: () => element } } });
      assert.equal(element.locale.language, 'de');
      assert.equal(element.locale.messages.reply, 'Mitreden');
    },
  },

  'createServer(async (request, response)': { runBy: 'test/server/check.test.mjs' },

  'export default { fetch': {
    async run(snippet, t) {
      setVariable(t, 'JWT_KEY', SECRET);
      const text = snippet.text.replace("'afterword.db'", "':memory:'");
      const { default: server } = await importProgram(snippet, { text });
      const answer = await server.fetch(new Request('https://comments.example/comments?discussion=essay'));
      assert.equal(answer.status, 200);
      assert.deepEqual((await answer.json()).records, []);
    },
  },

  'export const blogAdapter': { runBy: 'test/package/snippets-js.test.mjs' },
  'conformanceTests({': {
    declares: {
      blogAdapter: '(url: string) => import("afterword/core").Adapter',
      it: '(name: string, run: unknown) => void',
    },
    async run(snippet, t) {
      const blog = await startBlog();
      t.after(blog.close);
      const { blogAdapter } = await importProgram(programs().find(({ text }) => text.includes('const blogAdapter =')));
      const cases = [];
      const it = (name, run) => run && cases.push(run);
      const text = snippet.text.replace('http://127.0.0.1:8080', blog.url);
      await importProgram(snippet, { text, given: { blogAdapter, it } });
      for (const run of cases) await run();
      assert.ok(cases.length > 10, `${cases.length} cases apply`);
    },
  },

  "process.once('SIGTERM'": {
    async run(snippet) {
      const port = await freePort();
      const path = pathFor(snippet, 'mjs');
      writeFileSync(path, `${snippet.text.replace('8080', port)}\nconsole.log('ready');\n`);
      const env = { ...process.env, AFTERWORD_DB: join(packed.folder, 'own-server.db') };
      const child = startChild(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      const answer = await fetch(`http://127.0.0.1:${port}/comments?discussion=essay`);
      assert.deepEqual((await answer.json()).records, []);
      await stopChild(child);
      assert.equal(child.exitCode, 0, 'it ends by itself');
    },
  },

  SignJWT: {
    declares: { user: '{ name: string, avatar: string, isEditor: boolean, id: number }' },
    async run(snippet, t) {
      setVariable(t, 'AFTERWORD_JWT_KEY', SECRET);
      const user = { name: 'Grace', avatar: 'https://blog.example/grace.png', isEditor: true, id: 7 };
      const { token } = await importProgram(snippet, { given: { user }, end: 'export { token };' });
      const caller = await jwtReader({ key: SECRET, audience: 'comments' })(token);
      assert.equal(caller.author.name, 'Grace');
      assert.equal(caller.author.role, 'moderator');
    },
  },

  mailChannel: {
    async run(snippet, t) {
      const smtp = await startSmtp();
      t.after(() => smtp.close());
      setVariable(t, 'SMTP', smtp.url);
      const text = snippet.text.replace("'afterword.db'", "':memory:'");
      const { handler, worker, store } = await importProgram(snippet, {
        text,
        end: 'export { handler, worker, store };',
      });
      const answer = await handler(postTo('https://comments.example', 'https://a.example '.repeat(9)));
      assert.equal(answer.status, 201);
      const { envelope } = await smtp.mail();
      assert.deepEqual(envelope, { from: 'comments@blog.example', to: ['you@blog.example'] });
      await worker.stop();
      await store.close();
    },
  },

  webhookChannel: {
    async run(snippet, t) {
      const receiver = createServer().listen(0, '127.0.0.1');
      await once(receiver, 'listening');
      t.after(() => receiver.close());
      const { handler, worker, store } = await importProgram(snippet, {
        text: snippet.text.replace("'afterword.db'", "':memory:'"),
        end: 'export { handler, worker, store };',
      });
      const address = `http://127.0.0.1:${receiver.address().port}/`;
      const { secret } = await store.webhooks.add({ url: address }, 'command');
      await handler(postTo('https://comments.example', 'Hello'));
      const [request, response] = await once(receiver, 'request');
      const { type, data } = new Webhook(secret).verify(await textOf(request), request.headers);
      response.end();
      assert.deepEqual([type, data.comment.moderate], ['comment.held', 'https://comments.example/moderate']);
      await worker.stop();
      await store.close();
    },
  },

  importInto: {
    declares: { file: 'Blob', adapter: 'import("afterword/importers").Destination' },
    async run(snippet) {
      const given = { file: new Blob([fixture('disqus.xml')]), adapter: memoryAdapter() };
      const { report } = await importProgram(snippet, { given, end: 'export { report };' });
      assert.ok(report.dryRun && report.total.added > 0);
    },
  },

  httpCheck: {
    declares: { adapter: 'import("afterword/server").HandlerOptions["adapter"]' },
    run: (snippet) => importProgram(snippet, { given: { adapter: memoryAdapter() } }),
  },

  'new Webhook(secret)': {
    declares: { secret: 'string', body: 'string', headers: 'Record<string, string>' },
    async run(snippet) {
      const secret = `whsec_${btoa('x'.repeat(32))}`;
      const body = JSON.stringify({ type: 'comment.created' });
      const time = new Date();
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(time / 1000)),
        'webhook-signature': new Webhook(secret).sign('msg_1', time, body),
      };
      const { event } = await importProgram(snippet, { given: { secret, body, headers }, end: 'export { event };' });
      assert.deepEqual(event, { type: 'comment.created' });
    },
  },
};

const programs = () => snippetsFor('snippets-js');
const programOf = ({ text }) => Object.entries(PROGRAMS).filter(([words]) => text.includes(words));

test('the test knows every program, and each by words that no other one has', () => {
  for (const snippet of programs()) assert.equal(programOf(snippet).length, 1, snippet.where);
  for (const words of Object.keys(PROGRAMS))
    assert.equal(programs().filter(({ text }) => text.includes(words)).length, 1, words);
});

test('every program compiles', () => {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  // What is shown as JavaScript has no types of its own, and asks of nothing whether it is there.
  const loose = { ...compilerOptions, noImplicitAny: false, strictNullChecks: false };
  const files = { js: [], ts: [] };
  for (const snippet of programs()) {
    const path = pathFor(snippet, snippet.language);
    const [[, { declares = {} }]] = programOf(snippet);
    const names = Object.keys(declares);
    const types = names.map((name) => `export declare const ${name}: ${declares[name]};\n`);
    writeFileSync(pathFor(snippet, 'given.d.mts'), types.join('') || 'export {};\n');
    const given = names.length ? `import { ${names} } from './${basename(pathFor(snippet, 'given.mjs'))}';\n` : '';
    writeFileSync(path, `${given}${snippet.text}\nexport {};\n`);
    files[snippet.language].push(path);
  }
  for (const [language, options] of [
    ['js', loose],
    ['ts', compilerOptions],
  ]) {
    if (!files[language].length) continue;
    const path = join(packed.folder, `tsconfig.${language}.json`);
    writeFileSync(path, JSON.stringify({ compilerOptions: options, files: files[language] }));
    try {
      execFileSync('npx', ['--no-install', 'tsc', '-p', path], { encoding: 'utf8' });
    } catch (error) {
      assert.fail(error.stdout);
    }
  }
});

for (const snippet of programs()) {
  const [[, { run, runBy }] = [undefined, {}]] = programOf(snippet);
  if (run) test(`${snippet.where} does what its text says`, (t) => run(snippet, t));
  else if (runBy !== 'test/package/snippets-js.test.mjs')
    test(`${snippet.where} is run by ${runBy}`, () => assert.ok(readFileSync(runBy, 'utf8').includes(snippet.file)));
}

// `afterword import` as somebody runs it in a terminal: files of any name, Isso's database, rules for addresses, archives as
// destinations; and what it leaves behind when a file is broken.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import Database from 'libsql';
import { afterword } from '../support/command.mjs';
import { fixture, FORMAT_OF, linesOf } from '../support/importing.mjs';

const root = mkdtempSync(join(tmpdir(), 'afterword-import-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own, with files in it, and a way to run the command there. */
const folderWith = (files) => {
  const cwd = mkdtempSync(join(root, 'folder-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const path = (name) => join(cwd, name);
  const run = async (...args) => {
    const { code, out, err } = await afterword(args, { cwd });
    assert.equal(code, 0, err);
    return out;
  };
  return {
    path,
    run,
    fail: async (...args) => {
      const { code, err } = await afterword(args, { cwd });
      assert.equal(code, 1);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack');
      return err;
    },
    names: () => readdirSync(cwd).sort(),
    archive: (name) => JSON.parse(readFileSync(path(name), 'utf8')),
  };
};

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

const issoDatabase = (file) => {
  const database = new Database(file);
  database.exec(fixture('isso.sql').toString());
  database.close();
};

test('files of every kind come in under any name, packed or not, and the report says how many', async () => {
  const files = Object.entries(FORMAT_OF).filter((_, index) => index % 3 === 0);
  const { run, archive } = folderWith(
    Object.fromEntries(
      files.map(([name], index) => [`${index}.bin`, index % 2 ? gzipSync(fixture(name)) : fixture(name)]),
    ),
  );
  for (const index of files.keys()) {
    const out = await run('import', `${index}.bin`, '--into', `${index}.json`, '--report', 'report.json');
    const { format, total } = archive('report.json');
    assert.equal(format, files[index][1]);
    assert.match(
      out,
      new RegExp(`discussions? +${total.source} +${total.added} +0 +0 +0 +${total.source - total.added}\\n`),
    );
    const stored = archive(`${index}.json`).discussions.flatMap(({ comments }) => comments);
    assert.equal(stored.length, total.added);
  }
});

test('Isso’s database is read as it is, and not written to', async () => {
  const { run, path, archive, names } = folderWith({});
  issoDatabase(path('comments.db'));
  const before = hashOf(path('comments.db'));
  const out = await run('import', 'comments.db', '--into', 'out.json', '--report', 'report.json');
  assert.match(out, /^Isso \(its database, its rows or its generic JSON\): done\n/);
  const { discussions } = archive('out.json');
  assert.deepEqual(linesOf(discussions.map(sorted)), [
    '/keys/ “Keys & Locks”',
    '  1 < - | Ada https://ada.example | 2023-11-14T22:13:20.250Z, approved, like 3, dislike 1 | markdown Mine *turns* twice. 🔑',
    '  2 < 3 | (nobody) | 2023-11-14T22:15:00Z, approved, edited 2023-11-14T22:16:40Z, revision 2 | markdown I stand before what I answer.',
    '  3 < 1 | Ines | 2023-11-14T22:14:10Z, approved | markdown Once is enough.',
    '  4 < - | Bob | 2023-11-14T22:18:20Z, pending | markdown I am waiting.',
    '  5 < - | (nobody) | 2023-11-14T22:20:00Z, removed, revision 3 | text ',
    '  6 < 5 | Cleo | 2023-11-14T22:21:40Z, approved, dislike 2 | markdown I answer what was taken down.',
    '/shut/ “Shut”',
    '  7 < - | Dee | 2023-11-14T22:23:20Z, approved | markdown I answer somebody who is not here.',
    '  8 < 9 | Eli | 2023-11-14T22:26:40Z, approved | markdown After you.',
    '  9 < - | Flo | 2023-11-14T22:25:00Z, pending | markdown No, after you.',
    'isso:no-page',
    '  10 < - | Gil | 2023-11-14T22:28:20Z, approved | markdown My page is not in the file.',
  ]);
  assert.equal(archive('report.json').total.source, 10);
  assert.doesNotMatch(readFileSync(path('out.json'), 'utf8') + out, /192\.0\.2|hunter2|@mail\.example/);
  assert.equal(hashOf(path('comments.db')), before);
  assert.deepEqual(names(), ['comments.db', 'out.json', 'report.json']);
});

const sorted = (discussion) => ({
  ...discussion,
  comments: [...discussion.comments].sort((a, b) => Number(a.id) - Number(b.id)),
});

test('the rows that sqlite3 writes as JSON give the same as the database', async () => {
  const { ISSO_QUERY } = await import('../../src/importers/index.js');
  const { run, path } = folderWith({});
  issoDatabase(path('comments.db'));
  const database = new Database(path('comments.db'));
  writeFileSync(path('rows.json'), JSON.stringify(database.prepare(ISSO_QUERY).all()));
  database.close();
  await run('import', 'comments.db', '--into', 'a.json');
  await run('import', 'rows.json', '--into', 'b.json');
  assert.equal(readFileSync(path('b.json'), 'utf8'), readFileSync(path('a.json'), 'utf8'));
});

test('a database that is not Isso’s, or broken, is refused', async () => {
  const { fail, path } = folderWith({ 'broken.db': 'SQLite format 3\0and no more' });
  const database = new Database(path('other.db'));
  database.exec('create table notes (id integer primary key)');
  database.close();
  for (const name of ['other.db', 'broken.db'])
    assert.match(
      await fail('import', name),
      /^afterword: This SQLite database is not one of Isso, or it cannot be read/,
    );
});

test('a dry run leaves nothing behind, neither a database nor an archive', async () => {
  const { run, archive, names } = folderWith({ 'export.xml': fixture('wordpress.xml') });
  await run('import', 'export.xml', '--into', 'out.json', '--dry-run', '--report', 'dry.json');
  assert.deepEqual(names(), ['dry.json', 'export.xml']);
  await run('import', 'export.xml', '--into', 'out.json', '--report', 'done.json');
  assert.deepEqual({ ...archive('done.json'), dryRun: true }, archive('dry.json'));
});

test('a dry run, and an import that fails, leave no database behind', async () => {
  const { run, fail, names } = folderWith({
    'export.xml': fixture('wordpress.xml'),
    'cut.xml': '<rss xmlns:wp="http://wordpress.org/export/1.2/">',
  });
  assert.match(
    await run('import', 'export.xml', '--db', 'new.db', '--dry-run'),
    /\n3 discussions +17 +14 +0 +0 +0 +3\n/,
  );
  assert.match(await fail('import', 'cut.xml', '--db', 'new.db'), /^afterword: Line 1: this is not valid XML/);
  assert.match(await fail('import', 'missing.xml', '--db', 'new.db'), /cannot be read/);
  assert.deepEqual(names(), ['cut.xml', 'export.xml']);
});

test('a later export is brought up to date in a database and in an archive, and rules that were forgotten are told', async () => {
  const later = fixture('wordpress.xml').toString().replace('Once is enough here.', 'Once was enough.');
  const { run, fail, archive } = folderWith({ 'export.xml': fixture('wordpress.xml'), 'later.xml': later });
  for (const into of ['out.json', 'out.ndjson', 'out.db']) {
    await run('import', 'export.xml', '--map', 'no-slash', '--into', into);
    assert.match(await fail('import', 'later.xml', '--into', into), /are in other discussions already/);
    const out = await run('import', 'later.xml', '--map', 'no-slash', '--into', into);
    assert.match(out, /\n3 discussions +17 +0 +1 +13 +0 +3\n/);
  }
  assert.match(JSON.stringify(archive('out.json')), /Once was enough/);
});

test('a second import writes an archive’s file not even anew', async () => {
  const { run, path } = folderWith({ 'export.xml': fixture('wordpress.xml') });
  for (const name of ['out.json', 'out.ndjson']) {
    await run('import', 'export.xml', '--into', name);
    const before = readFileSync(path(name));
    assert.match(await run('import', 'export.xml', '--into', name), /\n3 discussions +17 +0 +0 +14 +0 +3\n/);
    assert.deepEqual(readFileSync(path(name)), before);
  }
});

test('rules come from the command line and from a file', async () => {
  const { run, archive } = folderWith({
    'export.json': fixture('comentario.json'),
    'rules.txt': '# Where everything is now.\n/keys/ -> /2024/keys\n\nslash\n',
  });
  await run(
    'import',
    'export.json',
    '--base',
    'http://lantern.example',
    '--map',
    'rules.txt',
    '--map',
    'https',
    '--into',
    'out.json',
  );
  assert.deepEqual(
    archive('out.json').discussions.map(({ id }) => id),
    ['comentario:p9', 'https://lantern.example/2024/keys/', 'https://lantern.example/shut/'],
  );
});

test('a wrong rule is refused before anything is read', async () => {
  const { fail, names } = folderWith({ 'export.json': fixture('comentario.json') });
  assert.match(
    await fail('import', 'export.json', '--map', 'rules.txt', '--into', 'out.json'),
    /"rules.txt" is not a valid rule for addresses/,
  );
  assert.match(
    await fail('import', 'export.json', '--base', 'lantern', '--into', 'out.json'),
    /is not the address of a site/,
  );
  assert.deepEqual(names(), ['export.json']);
});

test('a broken file changes nothing, and names the line', async () => {
  const whole = fixture('wordpress.xml').toString();
  const { run, fail, path, names } = folderWith({
    'whole.xml': whole,
    'cut.xml': whole.slice(0, whole.indexOf('I answer the note')),
    'cut.gz': gzipSync(whole).subarray(0, 900),
  });
  await run('import', 'whole.xml', '--into', 'out.json');
  const before = hashOf(path('out.json'));
  const line = whole.slice(0, whole.indexOf('I answer the note')).split('\n').length;
  assert.match(
    await fail('import', 'cut.xml', '--into', 'out.json'),
    new RegExp(`^afterword: Line ${line}: this is not valid XML`),
  );
  assert.match(
    await fail('import', 'cut.gz', '--into', 'out.json'),
    /^afterword: This gzip file is damaged or cut off\./,
  );
  assert.match(await fail('import', 'cut.xml', '--into', 'new.json'), /Line/);
  assert.equal(hashOf(path('out.json')), before);
  assert.deepEqual(names(), ['cut.gz', 'cut.xml', 'out.json', 'whole.xml']);
});

test('a file to import into that is not an archive, or broken, stays as it is', async () => {
  const { fail, path } = folderWith({
    'export.xml': fixture('wordpress.xml'),
    'notes.json': fixture('artalk.json'),
    'broken.json': fixture('afterword.json'),
    'cut.json': '{"afterword":1,"discussions":[',
  });
  const before = ['notes.json', 'broken.json', 'cut.json'].map((name) => hashOf(path(name)));
  assert.match(
    await fail('import', 'export.xml', '--into', 'notes.json'),
    /exists already and is not an archive of Afterword/,
  );
  assert.match(
    await fail('import', 'export.xml', '--into', 'broken.json'),
    /has records that are invalid or in it twice/,
  );
  assert.match(await fail('import', 'export.xml', '--into', 'cut.json'), /cut off/);
  assert.deepEqual(
    ['notes.json', 'broken.json', 'cut.json'].map((name) => hashOf(path(name))),
    before,
  );
});

test('e-mail addresses need a database, and go out with WXR alone', async () => {
  const { run, fail } = folderWith({ 'export.xml': fixture('wordpress.xml') });
  assert.match(await fail('import', 'export.xml', '--emails', '--into', 'out.json'), /--emails needs a database/);
  assert.match(await run('import', 'export.xml', '--emails'), /E-mail addresses brought along: 2\n/);
  assert.doesNotMatch(await run('export'), /@mail/);
  assert.doesNotMatch(await run('export', '--format', 'wxr'), /@mail/);
  assert.match(await run('export', '--format', 'wxr', '--emails'), /ada@mail\.example/);
  assert.match(await fail('export', '--emails'), /--emails needs --format wxr/);
});

test('a WordPress export goes out as WXR and is the same when it comes back', async () => {
  const { run, path } = folderWith({ 'export.xml': fixture('wordpress.xml') });
  await run('import', 'export.xml', '--db', 'a.db');
  await run('export', 'out.xml', '--db', 'a.db');
  await run('import', 'out.xml', '--db', 'b.db');
  await run('export', 'again.xml', '--db', 'b.db');
  assert.equal(readFileSync(path('again.xml'), 'utf8'), readFileSync(path('out.xml'), 'utf8'));
  assert.ok(existsSync(path('b.db')));
});

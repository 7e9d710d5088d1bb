// npm run bench:import: the command imports an export of a gigabyte (or of the given number of megabytes), first as a dry run, then
// into a database. It may not use more than 200 MB of memory. The file is made here and deleted at the end.
//
//   node test/bench/large-import.mjs [megabytes]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const MOST_MEMORY = 200;
const megabytes = Number(process.argv[2] ?? 1024);
const command = fileURLToPath(new URL('../../dist/node/afterword.js', import.meta.url));
const reporter = new URL('report-memory.mjs', import.meta.url).href;

const SENTENCE = 'The street climbs, and halfway up there is a bench, at the place where a bag becomes too heavy. ';

/** Pages of two hundred comments, half of them replies. Each is as long as a long comment, some kilobytes. */
function* exportText(bytes) {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Large</title>\n`;
  let written = 0;
  let id = 0;
  for (let page = 1; written < bytes; page += 1) {
    let text = `<item><title>Page ${page}</title><link>https://large.example/${page}/</link><wp:status>publish</wp:status>\n`;
    for (let index = 0; index < 200; index += 1) {
      id += 1;
      text += `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Reader ${id % 977}]]></wp:comment_author>
<wp:comment_author_email>reader${id % 977}@mail.example</wp:comment_author_email>
<wp:comment_date_gmt>2024-01-01 ${String(index % 24).padStart(2, '0')}:00:00</wp:comment_date_gmt>
<wp:comment_content><![CDATA[${id}: ${SENTENCE.repeat(1 + (id % 20))}]]></wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>${index % 2 ? id - 1 : 0}</wp:comment_parent></wp:comment>\n`;
    }
    text += '</item>\n';
    written += text.length;
    yield text;
  }
  yield '</channel></rss>\n';
}

const run = async (...args) => {
  const begin = performance.now();
  const child = spawn(process.execPath, [`--import=${reporter}`, command, 'import', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  if (code) throw new Error(err);
  const memory = Number(/most memory: (\d+) MB/.exec(err)?.[1]);
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`${args.slice(1).join(' ')}: ${memory} MB, ${seconds} s\n${out.split('\n').slice(0, 4).join('\n')}\n`);
  return memory;
};

const folder = await mkdtemp(join(tmpdir(), 'afterword-large-'));
try {
  const file = join(folder, 'export.xml');
  await pipeline(Readable.from(exportText(megabytes * 2 ** 20)), createWriteStream(file));
  console.log(`${((await stat(file)).size / 2 ** 20).toFixed(0)} MB of WXR`);
  const database = join(folder, 'large.db');
  const most = Math.max(await run(file, '--db', database, '--dry-run'), await run(file, '--db', database));
  console.log(`most memory: ${most} MB of ${MOST_MEMORY} MB`);
  if (!(most <= MOST_MEMORY)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

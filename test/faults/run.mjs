// npm run test:faults: causes faults around a server, and prints a row for each with what the server did.
//
//   node test/faults/run.mjs [NAME…]
//
// Every part is real: the published command in its own process, SQLite files, PostgreSQL, sockets, a full disk.
// The command fails if the server did not behave as it should, but never because something took long.
import '../support/node-ts.mjs';

const { killOverPostgres, killOverSqlite } = await import('./kill.mjs');
const { postgresRestarts } = await import('./postgres-restarts.mjs');
const { diskIsFull } = await import('./full-disk.mjs');
const { clientsAreSlow } = await import('./slow-clients.mjs');
const { bodyIsLarge } = await import('./large-body.mjs');
const { bodiesAreHostile } = await import('./hostile-bodies.mjs');
const { bytesAreNoText } = await import('./malformed.mjs');
const { manyListen } = await import('./many-streams.mjs');
const { webhooksOverPostgres, webhooksOverSqlite } = await import('./webhooks.mjs');
const { clockGoesBack } = await import('./clock-back.mjs');
const { cacheIsFlooded } = await import('./cache-flood.mjs');
const { answersInAnyOrder } = await import('./held-answers.mjs');
const { mailsAreSent } = await import('./mails.mjs');
const { streamsAreUnread } = await import('./unread-streams.mjs');

/** Each has `what` is done, and a function that does it and returns what was seen; or `skip`, the reason why it cannot be done here. */
const faults = {
  'kill-sqlite': killOverSqlite,
  'kill-postgres': killOverPostgres,
  'postgres-restarts': postgresRestarts,
  'full-disk': diskIsFull,
  'slow-clients': clientsAreSlow,
  'large-body': bodyIsLarge,
  'hostile-bodies': bodiesAreHostile,
  malformed: bytesAreNoText,
  'many-streams': manyListen,
  'cache-flood': cacheIsFlooded,
  'unread-streams': streamsAreUnread,
  'held-answers': answersInAnyOrder,
  'clock-back': clockGoesBack,
  'webhooks-sqlite': webhooksOverSqlite,
  'webhooks-postgres': webhooksOverPostgres,
  mails: mailsAreSent,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(faults, name));
if (unknown !== undefined) {
  console.error(`There is no fault "${unknown}". There are: ${Object.keys(faults).join(', ')}.`);
  process.exit(1);
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
row('fault', 'what is done', 'what is seen');
row('---', '---', '---');
for (const [name, { what, skip, run }] of Object.entries(faults)) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    row(name, what, skip ? `not tried: ${skip}` : await run());
  } catch (error) {
    row(name, what, '**does not hold**');
    console.error(error);
    process.exitCode = 1;
  }
}
process.exit();

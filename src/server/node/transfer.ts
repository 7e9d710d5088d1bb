// afterword export and import: writes everything in a store into a file, and imports the export of a known system into a store. Both
// work on streams and hold only a few thousand comments at a time.
import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { archiveDocument, archiveLines } from '../../importers/archive-writer.js';
import { importInto } from '../../importers/importing.js';
import { reportText } from '../../importers/report-text.js';
import { writeWordpress } from '../../importers/wordpress-writer.js';
import { checkExists } from './check-database.js';
import { beFrugal } from './v8-memory.js';
import { readRules } from './map-rules.js';
import { openExportFile } from './export-file.js';
import { isArchiveFile, openDestination, type OpenDestination } from './destination.js';
import { progressOf } from './progress.js';
import { type ParsedSettings, UsageError } from './settings.js';

const DEFAULT = 'afterword.db';

const endings: Readonly<Record<string, 'ndjson' | 'wxr'>> = { ndjson: 'ndjson', xml: 'wxr', wxr: 'wxr' };
const formatOf = (file: string | undefined): 'json' | 'ndjson' | 'wxr' =>
  endings[file?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'json';

const textOf = (
  { store }: OpenDestination,
  format: 'json' | 'ndjson' | 'wxr',
  emails: boolean,
): AsyncIterable<string> => {
  if (format === 'json') return archiveDocument(store.discussions());
  if (format === 'ndjson') return archiveLines(store.discussions());
  return writeWordpress({
    discussions: () => store.discussions(),
    ...(emails && { emailsOf: (id, comments) => store.emailsOf(id, comments) }),
  });
};

/** Writes a temporary file in the same folder and renames it when it is complete. */
export const writeWhole = async (file: string, text: AsyncIterable<string>): Promise<void> => {
  const beside = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(beside));
    await rename(beside, file);
  } catch (error) {
    // The message names the file that was asked for.
    throw Object.assign(error as Error, { path: file });
  } finally {
    await rm(beside, { force: true });
  }
};

export const exportArchive = async (given: ParsedSettings): Promise<void> => {
  const [file, ...more] = given.operands;
  if (more.length) throw new UsageError('afterword export writes one file.');
  const format = given.oneOf('format', ['json', 'ndjson', 'wxr']) ?? formatOf(file);
  const emails = given.flag('emails');
  if (emails && format !== 'wxr')
    throw new UsageError('--emails needs --format wxr: archives do not contain addresses.');
  const from = given.text('db') ?? DEFAULT;
  checkExists(from);
  const place = await openDestination(from);
  try {
    const text = textOf(place, format, emails);
    if (file === undefined) await pipeline(Readable.from(text), process.stdout, { end: false });
    else await writeWhole(file, text);
  } finally {
    await place.close();
  }
};

export const importArchive = async (given: ParsedSettings): Promise<void> => {
  const [file, ...more] = given.operands;
  if (file === undefined || more.length) throw new UsageError('afterword import reads one file.');
  const into = given.text('into') ?? given.text('db') ?? DEFAULT;
  const [dryRun, emails, hidden] = [given.flag('dry-run'), given.flag('emails'), given.flag('hidden')];
  if (emails && isArchiveFile(into))
    throw new UsageError('--emails needs a database to import into: archives do not contain addresses.');
  beFrugal();
  const mapping = await readRules(given.list('map'), given.text('base'));
  const progress = progressOf(process.stderr);
  const source = await openExportFile(file, progress);
  const place = await openDestination(into);
  try {
    const report = await importInto(source, place, {
      mapping,
      emails,
      hidden,
      both: given.flag('both'),
      dryRun,
      onStep: (step) => progress.step(step),
    });
    progress.end();
    const { added, changed, kept } = report.total;
    const isChanged = added + changed + kept > 0 || report.discussions.some(({ source: comments }) => !comments);
    if (!dryRun && (isChanged || emails)) await place.save(writeWhole);
    process.stdout.write(reportText(report));
    const reportFile = given.text('report');
    if (reportFile !== undefined) await writeFile(reportFile, `${JSON.stringify(report, undefined, 2)}\n`);
  } finally {
    progress.end();
    await source.close();
    await place.close();
  }
};

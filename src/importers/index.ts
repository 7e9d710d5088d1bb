// afterword/importers: reads export files of other systems, in every runtime. `openExport` recognises a file, `importInto` imports it into
// anything with `restore` and reports what it did; `writeWordpress` writes an export for other systems.
export { archiveDocument, archiveLines, type LeavingDiscussion } from './archive-writer.js';
export { openExport } from './detect.js';
export type {
  CommentEntry,
  Drop,
  DroppedEntry,
  Entries,
  Entry,
  Omitted,
  NoteEntry,
  PageEntry,
  PersonEntry,
  Repair,
} from './entry.js';
export { DROPS, OMITTED, REPAIRS } from './entry.js';
export { type FormatName, FORMATS } from './formats.js';
export {
  type Comparison,
  type Destination,
  type Export,
  importInto,
  type ImportOptions,
  type ImportStep,
} from './importing.js';
export { ISSO_QUERY, issoEntries } from './isso.js';
export { createMapping, type Mapping, type MappingOptions, type MappedPage } from './mapping.js';
export {
  addsUp,
  type Counts,
  type DiscussionCounts,
  type Example,
  type ImportReport,
  type KindCount,
} from './report.js';
export { reportText } from './report-text.js';
export type { ByteStream, SourceFile } from './source.js';
export { writeWordpress, type WordpressWriterOptions } from './wordpress-writer.js';

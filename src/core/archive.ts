// The archive: the interchange format of whole discussions, written and read by the json adapter, the importers and the
// server. One JSON document, UTF-8: {"afterword": 1, "discussions": [{"id", "comments": […]}]}.
// If a discussion itself is invalid, the archive is refused. If a record is invalid, only that record is left out.
import { oneOf, optional, isText, shape, keepValidRecords } from './check-record.js';
import { AfterwordError } from './errors.js';
import { stateNumber, withoutOwnership, type CommentId, type CommentRecord, type DiscussionId } from './records.js';

/** The version this code writes, and the newest it reads. */
export const ARCHIVE_VERSION = 1;

/** A record as an archive holds it. */
export interface ArchivedComment extends CommentRecord {
  /** What the last import from another system stored (merge.ts). With it, the next import knows what has changed since. */
  readonly imported?: string;
}

export interface ArchivedDiscussion {
  readonly id: DiscussionId;
  /** The article's title. */
  readonly title?: string;
  /** The article's address. */
  readonly url?: string;
  readonly closed?: boolean;
  readonly comments: readonly ArchivedComment[];
}

export interface Archive {
  readonly afterword: number;
  readonly discussions: readonly ArchivedDiscussion[];
}

const isFrame = shape({
  id: isText,
  title: optional(isText),
  url: optional(isText),
  closed: oneOf([true, false, undefined]),
  comments: Array.isArray,
});

const corrupt = (message: string, cause?: unknown): AfterwordError => new AfterwordError('corrupt', message, { cause });

/** Of several records with the same id, only the newest state. */
const newestRevisions = (records: readonly CommentRecord[]): readonly CommentRecord[] => {
  const newest = new Map<CommentId, CommentRecord>();
  for (const record of records) {
    const rival = newest.get(record.id);
    if (!rival || stateNumber(rival) < stateNumber(record)) newest.set(record.id, record);
  }
  return [...newest.values()];
};

/**
 * The archive in a parsed JSON value, without invalid records; `warn` is called for each of them.
 *
 * @throws AfterwordError `corrupt` if it is not an archive, or of a version that this code does not know
 */
export const checkArchive = (value: unknown, warn: (message: string) => void = console.warn): Archive => {
  const { afterword, discussions } = Object(value) as Partial<Archive>;
  if (typeof afterword === 'number' && afterword !== ARCHIVE_VERSION)
    throw corrupt(`This archive is of version ${afterword}, not ${ARCHIVE_VERSION}.`);
  if (afterword !== ARCHIVE_VERSION || !Array.isArray(discussions))
    throw corrupt('An archive needs {"afterword": 1, "discussions": […]}.');
  return {
    afterword,
    discussions: (discussions as readonly ArchivedDiscussion[]).map((discussion, index) => {
      if (!isFrame(discussion))
        throw corrupt(
          `discussions[${index}] needs an "id" and "comments". "title" and "url" are texts, "closed" is true or false.`,
        );
      return {
        ...discussion,
        comments: newestRevisions(keepValidRecords(discussion.comments, warn)).map((record) =>
          // Few archives say so of a record, and a copy of every record takes time.
          'mine' in record || 'editableUntil' in record ? withoutOwnership(record) : record,
        ),
      };
    }),
  };
};

/**
 * The archive in a text.
 *
 * @throws AfterwordError `corrupt` if it is not JSON or not an archive
 */
export const parseArchive = (text: string): Archive => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw corrupt('This archive is not JSON.', cause);
  }
  return checkArchive(value);
};

// The archive: the interchange format of whole discussions, written and read by the json adapter, the importers and the
// server. One JSON document, UTF-8: {"afterword": 1, "discussions": [{"id", "comments": […]}]}.
// A broken frame refuses the archive; a broken record costs only that record.
import { sift } from './check-record.js';
import { AfterwordError } from './errors.js';
import type { CommentRecord, DiscussionId } from './records.js';

/** The version this code writes, and the newest it reads. */
export const ARCHIVE_VERSION = 1;

export interface ArchivedDiscussion {
  readonly id: DiscussionId;
  /** The article's title. */
  readonly title?: string;
  /** The article's address. */
  readonly url?: string;
  readonly closed?: boolean;
  readonly comments: readonly CommentRecord[];
}

export interface Archive {
  readonly afterword: number;
  readonly discussions: readonly ArchivedDiscussion[];
}

const corrupt = (message: string): AfterwordError => new AfterwordError('corrupt', message);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDiscussion = (value: unknown): value is ArchivedDiscussion =>
  isObject(value) && typeof value['id'] === 'string' && Array.isArray(value['comments']);

/**
 * The archive in a parsed JSON value, without the records that break the contract; `warn` is told of each of those.
 *
 * @throws AfterwordError `corrupt` when it is none, or of a newer version than this code knows
 */
export const checkArchive = (
  value: unknown,
  warn: (message: string) => void = (message) => console.warn(message),
): Archive => {
  if (!isObject(value) || typeof value['afterword'] !== 'number')
    throw corrupt('This is no Afterword archive: it must be {"afterword": 1, "discussions": […]}.');
  if (value['afterword'] !== ARCHIVE_VERSION)
    throw corrupt(`This archive is of version ${value['afterword']}; this Afterword reads version ${ARCHIVE_VERSION}.`);
  const { discussions } = value;
  if (!Array.isArray(discussions)) throw corrupt('This archive has no list of "discussions".');
  const broken = discussions.findIndex((discussion) => !isDiscussion(discussion));
  if (broken >= 0) throw corrupt(`discussions[${broken}] of this archive needs an "id" and a list of "comments".`);
  return {
    afterword: ARCHIVE_VERSION,
    discussions: (discussions as ArchivedDiscussion[]).map((discussion) => ({
      ...discussion,
      comments: sift(discussion.comments, warn),
    })),
  };
};

/**
 * The archive in a text.
 *
 * @throws AfterwordError `corrupt` when it is not JSON or not an archive
 */
export const parseArchive = (text: string): Archive => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AfterwordError('corrupt', 'This archive is not JSON.', { cause });
  }
  return checkArchive(value);
};

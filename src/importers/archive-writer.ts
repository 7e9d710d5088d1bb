// Writes discussions as an archive, one after the other.
import { ARCHIVE_VERSION, type ArchivedComment, type ArchivedDiscussion } from '../core/archive.js';

/** A discussion to be exported. */
export interface LeavingDiscussion {
  readonly about: Omit<ArchivedDiscussion, 'comments'>;
  readonly comments: AsyncIterable<ArchivedComment>;
}

/** One JSON document. */
export async function* archiveDocument(discussions: AsyncIterable<LeavingDiscussion>): AsyncGenerator<string> {
  yield `{"afterword":${ARCHIVE_VERSION},"discussions":[`;
  let isFirst = true;
  for await (const { about, comments } of discussions) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(about).slice(0, -1)},"comments":[`;
    isFirst = false;
    let comma = '';
    for await (const comment of comments) {
      yield `${comma}\n${JSON.stringify(comment)}`;
      comma = ',';
    }
    yield ']}';
  }
  yield '\n]}\n';
}

/** One record per line. */
export async function* archiveLines(discussions: AsyncIterable<LeavingDiscussion>): AsyncGenerator<string> {
  yield `${JSON.stringify({ afterword: ARCHIVE_VERSION })}\n`;
  for await (const { about, comments } of discussions) {
    yield `${JSON.stringify({ discussion: about })}\n`;
    for await (const comment of comments) yield `${JSON.stringify(comment)}\n`;
  }
}

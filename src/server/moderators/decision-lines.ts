// The log of decisions as JSON lines, the newest first, page by page: a long log never has to be in memory.
import type { Adapter, CallOptions } from '../../core/adapter.js';
import { AfterwordError } from '../../core/errors.js';

export const LINES_HEADERS = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'content-disposition': 'attachment; filename="decisions.ndjson"',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
} as const;

/** Decisions that are read at a time. */
const BATCH = 100;

/** The lines of one page after another. */
export async function* decisionTexts(
  adapter: Pick<Adapter, 'decisions' | 'name'>,
  call: CallOptions,
): AsyncGenerator<string> {
  if (!adapter.decisions) throw new AfterwordError('unsupported', `This site’s ${adapter.name} store has no log.`);
  let cursor: string | undefined;
  do {
    const page = await adapter.decisions({ limit: BATCH, cursor }, call);
    if (page.decisions.length) yield page.decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
    ({ cursor } = page);
  } while (cursor !== undefined);
}

/** @throws AfterwordError `unsupported` */
export const decisionLines = (
  adapter: Pick<Adapter, 'decisions' | 'name'>,
  call: CallOptions,
): ReadableStream<Uint8Array> => {
  if (!adapter.decisions) throw new AfterwordError('unsupported', `This site’s ${adapter.name} store has no log.`);
  const texts = decisionTexts(adapter, call);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
};

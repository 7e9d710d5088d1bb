// Reads a text/event-stream (HTML, section 9.2) from a fetch. Unlike with EventSource, the request can have an Authorization
// header, and the stream fails if nothing arrives for a while, not even a heartbeat.

/** The most characters of one event: eight times what Afterword's server puts into one. A stream that never ends an event would fill the
 *  memory. */
const MOST = 8 * 1024 * 1024;

/** The data of each event, as it arrives. Ends with the stream; throws if the stream breaks or stalls, or an event is too long. */
export async function* readEvents(body: ReadableStream<Uint8Array>, patience: number): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await withTimeout(reader.read(), patience);
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      if (text.length > MOST) throw new Error(`An event has more than ${MOST} characters.`);
      for (const block of blocks) {
        const data = dataOf(block);
        if (data) yield data;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

const dataOf = (block: string): string =>
  block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');

const withTimeout = async <T>(work: Promise<T>, patience: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stall = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came for ${patience} ms.`)), patience);
  });
  try {
    return await Promise.race([work, stall]);
  } finally {
    clearTimeout(timer);
  }
};

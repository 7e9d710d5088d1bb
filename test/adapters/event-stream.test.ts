import { expect } from 'chai';
import { readEvents } from '../../src/adapters/event-stream.js';

const MIB = 1024 * 1024;

/** A stream of these texts; the last one is repeated without end. */
const streamOf = (...texts: readonly string[]) => {
  const encoder = new TextEncoder();
  const stream = { sent: 0, isCancelled: false, body: new ReadableStream<Uint8Array>() };
  stream.body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const text = texts[Math.min(stream.sent, texts.length - 1)]!;
        stream.sent += 1;
        controller.enqueue(encoder.encode(text));
      },
      cancel() {
        stream.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return stream;
};

describe('a stream of events', () => {
  it('gives an event of some megabytes, however it is divided', async () => {
    const part = 'x'.repeat(MIB);
    const { body } = streamOf('data: a', part, part, part, '\n', '\ndata: b\n\n', 'data: c\n\n');
    const events: number[] = [];
    for await (const event of readEvents(body, 10_000)) if (events.push(event.length) === 3) break;
    expect(events).to.deep.equal([1 + 3 * MIB, 1, 1]);
  });

  it('is given up if it never ends an event', async () => {
    const stream = streamOf('data: first\n\n', 'x'.repeat(MIB));
    const events: string[] = [];
    let thrown: unknown;
    try {
      for await (const event of readEvents(stream.body, 10_000)) events.push(event);
    } catch (error) {
      thrown = error;
    }
    expect(events).to.deep.equal(['first']);
    expect(String(thrown)).to.match(/more than 8388608 characters/);
    expect([stream.sent, stream.isCancelled]).to.deep.equal([10, true]);
  });
});

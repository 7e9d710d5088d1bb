// Clients that send one byte now and then and never finish: some in the head of a request, some in its body. Others are served as
// usual, and the slow clients are disconnected.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { startServer } from '../support/command.mjs';
import { insist, letters } from './letters.mjs';

const HEADS = 300;
const BODIES = 100;
/** Milliseconds between two bytes. */
const PACE = 1000;
const READS = 500;

/** The beginning of a head. Each has another address, because the rate limit of one address would refuse most of them at once. */
const headOf = (number) =>
  'POST /discussions/d/comments HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n' +
  `x-forwarded-for: 10.1.0.${number}\r\n`;

/** A client that sends `start` and then byte after byte. Resolves with the time when it was disconnected, and the answer. */
const drip = (url, start, letter) =>
  new Promise((resolve) => {
    const { port, hostname } = new URL(url);
    const began = performance.now();
    const socket = connect(Number(port), hostname);
    let told = '';
    socket.write(start);
    const timer = setInterval(() => socket.write(letter), PACE);
    socket.on('data', (data) => (told += data));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - began) / 1000, told });
    });
  });

const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)];

/** How long reads take, one after another. */
const readMany = async (url) => {
  const times = [];
  for (let count = 0; count < READS; count += 1) {
    const began = performance.now();
    const response = await fetch(`${url}/discussions/d/comments`);
    await response.arrayBuffer();
    assert.equal(response.status, 200);
    times.push(performance.now() - began);
  }
  return `${quantile(times, 0.5).toFixed(1)} ms (99 %: ${quantile(times, 0.99).toFixed(1)} ms)`;
};

const describe = (cut) => {
  const seconds = cut.map((one) => Math.round(one.seconds));
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)];
  for (const { told } of cut) assert.match(told, /^HTTP\/1\.1 408 /);
  return `told 408 and cut off after ${least === most ? most : `${least} to ${most}`} s`;
};

export const clientsAreSlow = {
  what: `${HEADS} clients send the head of a request a byte a second, ${BODIES} its body; none comes to an end`,
  async run() {
    const server = await startServer(['--db', ':memory:', '--proxies', '1', '--proof', 'never', '--quiet']);
    const { url } = server;
    const [first, ...others] = letters(20);
    await insist(url, first);
    await readMany(url);
    const alone = await readMany(url);
    const heads = Promise.all(Array.from({ length: HEADS }, (_, index) => drip(url, headOf(index), 'x')));
    const bodies = Promise.all(
      Array.from({ length: BODIES }, (_, index) =>
        drip(url, `${headOf(index)}content-length: 5000\r\n\r\n{"id":"`, 'x'),
      ),
    );
    const beside = await readMany(url);
    for (const letter of others) await insist(url, letter);
    const [headsCut, bodiesCut] = [await heads, await bodies];
    const page = await (await fetch(`${url}/discussions/d/comments`)).json();
    assert.equal(page.total, 1 + others.length);
    assert.equal(await server.stop(), 0);
    return (
      `others were served meanwhile: ${others.length} posts accepted, a read took ${beside}, without the slow ones ${alone}; ` +
      `all ${HEADS} slow heads were ${describe(headsCut)}, all ${BODIES} slow bodies ${describe(bodiesCut)}`
    );
  },
};

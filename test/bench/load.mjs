// Makes load on HTTP servers: for some seconds, each of several connections sends a request as soon as the last one is answered. It
// runs in its own thread, so that it does not disturb the measurement. It can only read answers with a known length.
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Sends requests over one connection until `end`; returns how long each answer took, in milliseconds. */
const ask = (url, head, end, note) =>
  new Promise((resolve, reject) => {
    const { port, hostname, host, pathname, search } = new URL(url);
    const socket = connect(Number(port), hostname);
    const request = `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n${head}\r\n`;
    let pending = Buffer.alloc(0);
    let missing = -1;
    let asked = 0;
    const next = () => {
      asked = performance.now();
      if (asked > end) {
        socket.destroy();
        resolve();
      } else socket.write(request);
    };
    socket.setNoDelay();
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (data) => {
      let rest = data;
      if (missing < 0) {
        rest = pending.length > 0 ? Buffer.concat([pending, data]) : data;
        const headEnds = rest.indexOf(END_OF_HEAD);
        if (headEnds < 0) {
          pending = rest;
          return;
        }
        const answer = rest.latin1Slice(0, headEnds);
        const status = Number(answer.slice(9, 12));
        if (status !== 200 && status !== 304) reject(new Error(`${url} answered ${status}`));
        missing = status === 304 ? 0 : Number(/content-length: (\d+)/i.exec(answer)?.[1]);
        pending = Buffer.alloc(0);
        rest = rest.subarray(headEnds + END_OF_HEAD.length);
      }
      missing -= rest.length;
      if (missing > 0) return;
      missing = -1;
      note(performance.now() - asked);
      next();
    });
  });

/**
 * @param urls all are requested equally often
 * @param head more lines for the head of the request, each with its line break
 * @returns answers per second, and the time within which half and 99 % of them came
 */
export const load = async ({ urls, head = '', connections = 32, seconds = 3 }) => {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { urls, head, connections, seconds } });
  const times = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await worker.terminate();
  times.sort();
  const within = (part) => times[Math.floor((times.length - 1) * part)];
  return { rate: times.length / seconds, half: within(0.5), p99: within(0.99) };
};

if (workerData?.urls) {
  const { urls, head, connections, seconds } = workerData;
  const times = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, (_, index) =>
      ask(urls[index % urls.length], head, end, (time) => times.push(time)),
    ),
  );
  parentPort.postMessage(Float64Array.from(times));
}

// Workers' own runtime, started by Miniflare in Node.
import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';

const worker = new Miniflare({
  modules: true,
  scriptPath: fileURLToPath(new URL('app.mjs', import.meta.url)),
  compatibilityDate: '2025-01-01',
  host: '127.0.0.1',
  port: 0,
  cf: false,
});
const { port } = await worker.ready;
console.log(`port ${port}`);

// A port that was free a moment ago, for programs that cannot choose a free port themselves.
import { once } from 'node:events';
import { createServer } from 'node:net';

export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

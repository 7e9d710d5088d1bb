// A bare HTTP listener of Node, with which a server is compared: it sends the same headers and bytes from memory.
import { createServer } from 'node:http';

process.once('disconnect', () => process.exit());
process.once('message', ({ headers, bytes: encoded }) => {
  const bytes = Buffer.from(encoded, 'base64');
  const { etag } = headers;
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});

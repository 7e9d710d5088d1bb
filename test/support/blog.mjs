// The back end that the adapter of docs/adapters.md is for.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

/** A back end as many sites have one: rows of its own shape, each stored once by its key. */
export const startBlog = async () => {
  const pages = new Map();
  const add = (page, row) => {
    const rows = pages.get(page) ?? pages.set(page, new Map()).get(page);
    if (row.answers !== null && !rows.has(row.answers)) return undefined;
    if (!rows.has(row.key)) rows.set(row.key, { ...row, by: row.by.trim(), written: new Date().toISOString() });
    return rows.get(row.key);
  };
  const server = createServer(async (request, response) => {
    const page = new URL(request.url, 'http://blog').searchParams.get('page');
    const body = request.method === 'POST' ? add(page, await json(request)) : [...(pages.get(page)?.values() ?? [])];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? null));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

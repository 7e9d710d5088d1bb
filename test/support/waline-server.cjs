// Runs Waline in its own process, with the store that the environment names: node waline-server.cjs FOLDER PORT
// Before every request Waline asks a sign-in service what it offers; this one offers nothing.
const { createServer } = require('node:http');
const { createRequire } = require('node:module');

const [, , folder, port] = process.argv;
const signIns = createServer((_, response) => response.end('{"services":[]}'));
signIns.listen(0, '127.0.0.1', () => {
  process.env.OAUTH_URL = `http://127.0.0.1:${signIns.address().port}/`;
  const waline = createRequire(`${folder}/`)('@waline/vercel');
  createServer(waline({ env: 'production' })).listen(Number(port), '127.0.0.1', () => process.stdout.write('up\n'));
});

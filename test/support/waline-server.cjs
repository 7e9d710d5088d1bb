// Runs Waline in a process of its own, with the store the environment names: node waline-server.cjs FOLDER PORT
// Before every request Waline asks a sign-in service who it is; this one knows of none.
const { createServer } = require('node:http');
const { createRequire } = require('node:module');

const [, , folder, port] = process.argv;
const signIns = createServer((_, response) => response.end('{"services":[]}'));
signIns.listen(0, '127.0.0.1', () => {
  process.env.OAUTH_URL = `http://127.0.0.1:${signIns.address().port}/`;
  const waline = createRequire(`${folder}/`)('@waline/vercel');
  createServer(waline({ env: 'production' })).listen(Number(port), '127.0.0.1', () => process.stdout.write('up\n'));
});

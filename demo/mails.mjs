// The mails of the demo: a mail server on this machine that sends nothing on, and a page that shows what it caught.
import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** Mails that are kept. */
const MOST = 50;

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const withLinks = (text) => escaped(text).replace(/https?:[^\s&]+/g, (url) => `<a href="${url}">${url}</a>`);

const mailHtml = ({ subject, to, text }) => `<article>
<h2>${escaped(subject)}</h2>
<p>To ${escaped(to.map(({ address }) => address).join(', '))}</p>
<pre class="mail">${withLinks(text)}</pre>
</article>`;

export const catchMails = async () => {
  const mails = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    size: 1_000_000,
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        mails.unshift(await PostalMime.parse(Buffer.concat(chunks)));
        mails.length = Math.min(mails.length, MOST);
        done();
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    address: `smtp://127.0.0.1:${server.server.address().port}`,
    /** The page, the newest mail first. */
    page: () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Mails</title>
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="demo.css" />
  </head>
  <body>
    <main>
      <h1>Mails</h1>
      <p>What this demo would send. <a href="mails.html">Look again</a></p>
      ${mails.length ? mails.map(mailHtml).join('\n') : '<p>None yet. A comment with more than two links makes one.</p>'}
    </main>
  </body>
</html>
`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

// A real SMTP server on 127.0.0.1 that keeps what it gets, and can refuse it. It ends with the test that started it.
import { once } from 'node:events';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const refusal = (responseCode, message) => Object.assign(new Error(message), { responseCode });

/**
 * @param {object} [options]
 * @param {(address: string) => number | undefined} [options.answerTo] the status with which it refuses a recipient
 * @param {() => number | undefined} [options.answerAfter] the status with which it refuses a whole mail
 */
export const startSmtp = async ({ port = 0, answerTo = () => {}, answerAfter = () => {} } = {}) => {
  const caught = [];
  const waiting = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, session, done) {
      const status = answerTo(address);
      done(status ? refusal(status, 'refused') : undefined);
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        const status = answerAfter();
        if (status) return done(refusal(status, 'refused'));
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom.address, to: rcptTo.map(({ address }) => address) };
        caught.push({ raw: raw.toString('utf8'), envelope, mail: await PostalMime.parse(raw) });
        done();
        for (const check of waiting) check();
      });
    },
  });
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: server.server.address().port,
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    /** Everything that arrived, the oldest first. */
    caught,
    /** Resolves to the first mail that fits, also one that arrived before. */
    async mail(fits = () => true) {
      for (;;) {
        const found = caught.find(({ mail }) => fits(mail));
        if (found) return found;
        await new Promise((resolve) => {
          const check = () => {
            waiting.delete(check);
            resolve();
          };
          waiting.add(check);
        });
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** The links of a mail, by their words, from its text. */
export const linksOf = ({ text }) =>
  Object.fromEntries([...text.matchAll(/^(.+):\r?\n(https?:\S+)$/gm)].map(([, words, url]) => [words.trim(), url]));

// `afterword serve` as a process: prints where the server is and what to put on a page, logs requests, and stops at a signal.
import { firstLink } from '../moderators/invite.js';
import { serve, snippetFor } from './serve.js';
import { type ParsedSettings, UsageError } from './settings.js';

export const runServer = async (given: ParsedSettings): Promise<void> => {
  const [operand] = given.operands;
  if (operand !== undefined)
    throw new UsageError(`afterword serve takes no "${operand}": a database is named by --db ${operand}.`);
  const serving = await serve(given, (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`));
  const url = (given.text('url') ?? serving.url).replace(/\/+$/, '');
  const link = await firstLink(serving.store.moderators, url);
  const invitation = link ? `Sign in as the owner, once and within a day:\n\n${link}\n\n` : '';
  process.stderr.write(`${serving.url}\n\n${invitation}Put this on a page:\n\n${snippetFor(url)}\n\n`);
  let isStopping = false;
  const stop = (): void => {
    // A second signal stops it at once.
    if (isStopping) process.exit(1);
    isStopping = true;
    void serving.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('SIGHUP', () => void serving.reloadRules());
};

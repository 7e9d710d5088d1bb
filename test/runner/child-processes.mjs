// Child processes that end with this process at the latest. Each has its own process group, because WebKitWebDriver starts a browser
// that starts further processes, and a whole group can be ended by the one pid that is known here.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

const end = new AbortController();

/**
 * Aborted when this process ends, by itself or by a signal. Puppeteer's browsers are tied to it because puppeteer's own
 * exit handlers forget every second browser: each one leaves the list while it is being walked.
 */
export const processEnd = end.signal;

process.once('exit', () => end.abort());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

export const startChild = (command, args, options) => {
  const child = spawn(command, args, { ...options, detached: true });
  const stop = () => signalGroup(child, 'SIGTERM');
  processEnd.addEventListener('abort', stop);
  child.once('exit', () => {
    processEnd.removeEventListener('abort', stop);
    stop();
  });
  return child;
};

export const stopChild = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  await ended;
};

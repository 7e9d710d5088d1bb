// Runs the published command, like somebody in a terminal.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../runner/child-processes.mjs';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
/** @param checkout the folder of another checkout, to run its command */
const commandOf = (checkout = HERE) =>
  join(resolve(checkout), JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')).bin.afterword);

/** The environment of the command, without our own variables. */
const environment = (more = {}) => ({ PATH: process.env.PATH, HOME: process.env.HOME, ...more });

const WITHOUT = new URL('without-packages.mjs', import.meta.url).href;

/** Options of Node for a machine where some packages are not installed. */
const nodeWithout = (packages = []) => (packages.length ? ['--import', `${WITHOUT}?${packages}`] : []);

/**
 * Runs the command until it ends.
 *
 * @param without packages that are not installed there
 */
export const afterword = async (args, { cwd, env, without, checkout } = {}) => {
  const child = spawn(process.execPath, [...nodeWithout(without), commandOf(checkout), ...args], {
    cwd,
    env: environment(env),
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  return { code, out, err };
};

/** Starts a server, and waits until it prints its address. */
export const startServer = async (args, { cwd, env, without, checkout } = {}) => {
  const command = [...nodeWithout(without), commandOf(checkout), 'serve', '--port', '0', ...args];
  const child = startChild(process.execPath, command, {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  let said = '';
  child.stdout.on('data', (data) => (log += data));
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (data) => {
      said += data;
      if (said.includes('</afterword-discussion>')) resolve();
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url: said.split('\n')[0],
    child,
    get said() {
      return said;
    },
    get log() {
      return log;
    },
    async stop(signal = 'SIGTERM') {
      const ended = once(child, 'exit');
      process.kill(child.pid, signal);
      const [code] = await ended;
      return code;
    },
  };
};

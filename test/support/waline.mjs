// A real Waline for a test, from npm, with a real PostgreSQL. It is not a dependency of ours: it is installed separately when a test
// first needs it. It is ended by its process id.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startChild, stopChild } from '../runner/child-processes.mjs';
import { isStrict } from '../runner/engines.mjs';
import { freePort } from '../runner/free-port.mjs';
import { noPostgres, Postgres } from './postgres.mjs';

const folder = fileURLToPath(new URL('../../node_modules/.cache/waline', import.meta.url));
const VERSION = '1.39.3';

/** The drivers of its other stores must be compiled; the one for PostgreSQL need not. */
const install = () => {
  if (existsSync(join(folder, 'node_modules/@waline/vercel/package.json'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@waline/vercel@${VERSION}`, 'pg'];
  spawnSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
};

install();
const isInstalled = existsSync(join(folder, 'node_modules/@waline/vercel/package.json'));
/** Why there is no Waline to test with; `false` if there is one. In CI there must be one. */
export const noWaline = noPostgres || (isInstalled || isStrict() ? false : 'Waline cannot be had from npm here');

const TIMES = 'createdAt timestamp(0) default current_timestamp, updatedAt timestamp(0) default current_timestamp';
const REACTIONS = Array.from({ length: 9 }, (_, index) => `reaction${index} int`).join(', ');
/** The package has no schema; these are the columns that it uses. */
const SCHEMA = `
  create table wl_comment (id serial primary key, user_id int, comment text,
    insertedAt timestamp(0) not null default current_timestamp, ip text, link text, mail text, nick text, pid int, rid int,
    sticky numeric, status text not null default '', "like" int, ua text, url text, ${TIMES});
  create table wl_counter (id serial primary key, time int, ${REACTIONS}, url text not null default '', ${TIMES});
  create table wl_users (id serial primary key, display_name text not null default '', email text not null default '',
    password text not null default '', type text not null default '', label text, url text, avatar text, github text,
    twitter text, facebook text, google text, weibo text, qq text, oidc text, huawei text, "2fa" text, ${TIMES});`;

export class Waline {
  #postgres;
  #child;

  /** @param settings environment variables of Waline: `{ COMMENT_AUDIT: 'true' }` */
  static async start(settings = {}) {
    const server = new Waline();
    await server.#start(settings);
    return server;
  }

  async #start(settings) {
    this.#postgres = await Postgres.start();
    const database = new URL(await this.#postgres.createDatabase('waline'));
    const client = new pg.Client(database.href);
    await client.connect();
    await client.query(SCHEMA);
    await client.end();
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      PG_DB: 'waline',
      PG_USER: 'postgres',
      PG_PASSWORD: 'none',
      PG_HOST: database.hostname,
      PG_PORT: database.port,
      JWT_TOKEN: 'a secret of a test',
      AKISMET_KEY: 'false',
      DISABLE_REGION: 'true',
      IPQPS: '0',
      SITE_NAME: 'Hill Street',
      ...settings,
    };
    const program = fileURLToPath(new URL('waline-server.cjs', import.meta.url));
    this.#child = startChild(process.execPath, [program, folder, String(port)], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve, reject) => {
      this.#child.stdout.on('data', (data) => String(data).includes('up') && resolve());
      this.#child.once('exit', () => reject(new Error('Waline ended.')));
    });
  }

  /** @returns the token of a new user; the first is the administrator */
  async register(name) {
    const user = { display_name: name, email: `${name}@example.test`, url: '', password: 'a password' };
    const post = async (path, body) => {
      const response = await fetch(`${this.url}/api/${path}?lang=en`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return await response.json();
    };
    await post('user', user);
    const { data } = await post('token', { email: user.email, password: user.password });
    return data.token;
  }

  async stop() {
    await stopChild(this.#child);
    await this.#postgres.stop();
  }
}

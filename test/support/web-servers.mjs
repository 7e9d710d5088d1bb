// Real web servers in front of our server: Debian's packages, each with a configuration by the test in its own folder, on 127.0.0.1
// and a free port. They are ended by process id.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStrict } from '../runner/engines.mjs';
import { freePort } from '../runner/free-port.mjs';
import { processEnd, startChild, stopChild } from '../runner/child-processes.mjs';

const MODULES = '/usr/lib/apache2/modules';
const APACHE_MODULES = ['mpm_event', 'authz_core', 'proxy', 'proxy_http', 'headers'];

/** By name: Debian's package, the command, and how it is started with a configuration in a folder. */
const kinds = {
  nginx: {
    package: 'nginx-light',
    args: (folder) => ['-p', folder, '-c', join(folder, 'conf'), '-e', join(folder, 'error.log')],
    conf: (folder, port, site) => `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    ${site}
  }
}`,
  },
  apache2: {
    package: 'apache2',
    args: (folder) => ['-X', '-d', folder, '-f', join(folder, 'conf')],
    conf: (
      folder,
      port,
      site,
    ) => `${APACHE_MODULES.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
${site}
`,
  },
  caddy: {
    package: 'caddy',
    args: (folder) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'conf')],
    conf: (_, port, site) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  ${site}
}
`,
  },
};

const pathOf = (name) => {
  const { status, stdout } = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** Installs what is missing if it may: as root, on Debian and systems made from it. */
const install = (name) => {
  if (pathOf(name) || process.getuid?.() !== 0 || !pathOf('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'ignore' });
  apt('update');
  // Debian starts a server when it is installed, but the test starts its own.
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  apt('install', '-y', '--no-install-recommends', kinds[name].package);
  if (isOurs) rmSync(policy);
};

export const webServers = Object.keys(kinds);

/** Why there is no such web server to test with; `false` if there is one. In CI there must be one. */
export const noWebServer = (name) => {
  install(name);
  return pathOf(name) || isStrict() ? false : `${name} cannot be had here`;
};

const isListening = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true) || socket.destroy());
    socket.once('error', () => resolve(false));
  });

/**
 * @param {'nginx' | 'apache2' | 'caddy'} name
 * @param {string} site the directives of a site, as an owner would write them
 */
export const startWebServer = async (name, site) => {
  const command = pathOf(name);
  if (!command) throw new Error(`${name} is not installed and could not be.`);
  const folder = mkdtempSync(join(tmpdir(), `afterword-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  processEnd.addEventListener('abort', remove);
  const port = await freePort();
  const { args, conf } = kinds[name];
  writeFileSync(join(folder, 'conf'), conf(folder, port, site));
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = startChild(command, args(folder), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  for (let tries = 0; !(await isListening(port)); tries += 1) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`${name} does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await stopChild(child);
      processEnd.removeEventListener('abort', remove);
      remove();
    },
  };
};

// A real WordPress with a real database for a test: Debian's packages, unpacked into a temporary folder, on 127.0.0.1 and free
// ports. It is ended by process id. Only PHP and MariaDB are installed on the machine.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processEnd, startChild, stopChild } from '../runner/child-processes.mjs';
import { freePort } from '../runner/free-port.mjs';
import { isStrict } from '../runner/engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-curl', 'mariadb-server'];
const DEBS = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];
const cache = join(root, 'node_modules/.cache/wordpress');

const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
};
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const isRoot = process.getuid?.() === 0;

/** Installs what is missing if it may: as root, on Debian and systems made from it. */
const install = () => {
  if (!has('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: 'ignore' });
  if (isRoot && !(has('php') && has('mariadbd'))) {
    apt('update');
    // Debian starts a database when it is installed, but the test starts its own.
    const policy = '/usr/sbin/policy-rc.d';
    const isOurs = !existsSync(policy);
    if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
    if (isOurs) rmSync(policy);
  }
  if (!debs().length) {
    mkdirSync(cache, { recursive: true });
    for (const name of DEBS) spawnSync('apt-get', ['download', '-qq', name], { cwd: cache, stdio: 'ignore' });
  }
};
const debs = () => (existsSync(cache) ? readdirSync(cache).filter((name) => name.endsWith('.deb')) : []);

const lacking = () =>
  [
    !has('php') && 'PHP',
    !has('mariadbd') && 'MariaDB',
    !debs().some((name) => name.startsWith('wordpress_')) && 'WordPress',
  ]
    .filter(Boolean)
    .join(', ');

install();
const absent = lacking();
/** Why there is no WordPress to test with; `false` if there is one. In CI there must be one. */
export const noWordPress = absent && !isStrict() ? `${absent} cannot be had here` : false;

const ROUTER = `<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)); $file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) return false;
if ($path !== '/' && is_file(rtrim($file, '/') . '/index.php')) { $_SERVER['SCRIPT_NAME'] = rtrim($path, '/') . '/index.php'; chdir($file); require rtrim($file, '/') . '/index.php'; exit; }
$_SERVER['SCRIPT_NAME'] = '/index.php'; chdir($_SERVER['DOCUMENT_ROOT']); require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
`;

const INSTALL = `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($argv[1], PHP_URL_HOST) . ':' . parse_url($argv[1], PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/';
require $argv[2] . '/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
$made = wp_install('Hill Street', 'admin', 'admin@example.test', false, '', 'adminpw');
update_option('permalink_structure', '/%postname%/');
update_option('default_comment_status', 'open');
update_option('comment_previously_approved', '0');
$app = WP_Application_Passwords::create_new_application_password($made['user_id'], ['name' => 'tests']);
wp_insert_user(['user_login' => 'reader', 'user_pass' => 'readerpw', 'user_email' => 'reader@example.test', 'role' => 'subscriber', 'display_name' => 'Rita Reader']);
echo json_encode(['password' => $app[0]]);
`;

/** WordPress refuses two comments within fifteen seconds; tests of that switch it on. */
const NO_FLOOD = `<?php
add_filter('comment_flood_filter', function ($is) { return isset($_SERVER['HTTP_X_TEST_FLOOD']) && $is; }, 100);
`;

export class WordPress {
  #folder;
  #database;
  #php;
  #password;

  /** @param files put beside the plugin, by name */
  static async start({ files = {} } = {}) {
    const site = new WordPress();
    await site.#start(files);
    return site;
  }

  async #start(files) {
    this.#folder = mkdtempSync(join(tmpdir(), 'afterword-wordpress-'));
    processEnd.addEventListener('abort', () => rmSync(this.#folder, { recursive: true, force: true }));
    const unpacked = join(this.#folder, 'debs');
    for (const deb of debs()) run('dpkg-deb', ['-x', join(cache, deb), unpacked]);
    const site = this.#site;
    cpSync(join(unpacked, 'usr/share/wordpress'), site, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\/(\.htaccess|wp-config\.php)$/.test(path),
    });
    run('cp', ['-rL', join(unpacked, 'usr/share/wordpress/wp-content/themes/.'), join(site, 'wp-content/themes/')]);
    const plugins = join(site, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
    cpSync(join(root, 'dist/afterword.php'), join(plugins, 'afterword.php'));
    for (const [name, file] of Object.entries(files)) cpSync(file, join(plugins, name));
    writeFileSync(join(plugins, 'no-flood.php'), NO_FLOOD);

    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    const databasePort = await this.#startDatabase();
    this.#configure(site, databasePort);
    writeFileSync(join(this.#folder, 'router.php'), ROUTER);
    writeFileSync(join(this.#folder, 'install.php'), INSTALL);
    const made = run('php', [join(this.#folder, 'install.php'), this.url, site]);
    this.#password = JSON.parse(made.slice(made.indexOf('{'))).password;
    this.#php = startChild(
      'php',
      ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site, join(this.#folder, 'router.php')],
      {
        stdio: 'ignore',
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
      },
    );
    for (let tries = 0; ; tries += 1) {
      const isUp = await fetch(`${this.url}/wp-json/`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isUp) return;
      if (tries > 200) throw new Error('WordPress does not answer.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async #startDatabase() {
    const data = join(this.#folder, 'database');
    mkdirSync(data);
    // The server must not run as root, and its folder must be its own.
    const user = isRoot ? 'nobody' : undefined;
    if (user) for (const path of [this.#folder, data]) chownSync(path, 65534, 65534);
    const as = user ? [`--user=${user}`] : [];
    run('mariadb-install-db', [
      '--no-defaults',
      ...as,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    const port = await freePort();
    const socket = join(data, 's.sock');
    this.#database = startChild(
      'mariadbd',
      [
        '--no-defaults',
        ...as,
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--pid-file=${join(data, 'pid')}`,
        '--bind-address=127.0.0.1',
        `--port=${port}`,
        '--innodb-flush-log-at-trx-commit=0',
        '--innodb-buffer-pool-size=64M',
        '--skip-name-resolve',
      ],
      { stdio: 'ignore' },
    );
    const ask = (sql) => spawnSync('mariadb', ['--no-defaults', '-S', socket, '-uroot', '-e', sql]).status === 0;
    for (let tries = 0; !ask('select 1'); tries += 1) {
      if (tries > 200) throw new Error('MariaDB does not answer.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    ask(
      "create database wp character set utf8mb4; create user wp@'127.0.0.1' identified by 'wp'; grant all on wp.* to wp@'127.0.0.1'",
    );
    return port;
  }

  #configure(site, port) {
    const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((key) => [`${key}_KEY`, `${key}_SALT`]);
    const constants = {
      DB_NAME: 'wp',
      DB_USER: 'wp',
      DB_PASSWORD: 'wp',
      DB_HOST: `127.0.0.1:${port}`,
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
      ...Object.fromEntries(keys.map((key) => [key, `${key} of a test`])),
      WP_HOME: this.url,
      WP_SITEURL: this.url,
      WP_ENVIRONMENT_TYPE: 'local',
    };
    const defines = Object.entries(constants).map(([name, value]) => `define('${name}', '${value}');`);
    const flags = ['DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED', 'WP_HTTP_BLOCK_EXTERNAL'].map(
      (name) => `define('${name}', true);`,
    );
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php\n${[...defines, ...flags].join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
    );
  }

  /** Runs PHP code inside WordPress. */
  #run(code, options) {
    const load = `define('WP_USE_THEMES', false); $_SERVER['HTTP_HOST'] = 'x'; require '${this.#site}/wp-load.php';`;
    return run('php', ['-r', `${load} ${code}`], options);
  }

  /**
   * Adds comments to a post, whatever WordPress would say of them.
   *
   * @param comments with the fields of WordPress's table, and `parent`, the place of another one before it in this list
   * @returns their ids
   */
  insertComments(post, comments) {
    const code = `$ids = []; foreach (json_decode(stream_get_contents(STDIN), true) as $comment) {
      $parent = $ids[$comment['parent'] ?? -1] ?? 0;
      $ids[] = wp_insert_comment(wp_slash($comment + ['comment_post_ID' => ${Number(post)}, 'comment_parent' => $parent]));
    } echo json_encode($ids);`;
    return JSON.parse(this.#run(code, { input: JSON.stringify(comments) }));
  }

  /** @param theme `twentytwentythree`, made of blocks, or `twentytwentyone`, made of templates */
  useTheme(theme) {
    this.#run(`switch_theme('${theme}');`);
  }

  /** Adds a pingback, which otherwise only the server of another site can send. */
  async insertPing(post) {
    const fields = {
      comment_post_ID: post,
      comment_author: 'Another site',
      comment_author_url: 'https://elsewhere.example/',
      comment_content: '[…] as they say on Hill Street […]',
      comment_type: 'pingback',
      comment_approved: 1,
    };
    this.#run(`wp_insert_comment(json_decode('${JSON.stringify(fields)}', true));`);
  }

  /** @returns the export of *Tools → Export → All content* */
  export() {
    return this.#run("require_once ABSPATH . 'wp-admin/includes/export.php'; export_wp();");
  }

  get #site() {
    return join(this.#folder, 'site');
  }

  /** The path of a file of the site. */
  pathOf(name) {
    return join(this.#site, name);
  }

  get api() {
    return `${this.url}/wp-json`;
  }

  /** Sends a request as the administrator. */
  async admin(path, { method = 'GET', body } = {}) {
    const response = await fetch(`${this.api}${path}`, {
      method,
      headers: {
        authorization: `Basic ${btoa(`admin:${this.#password}`)}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** @returns a new post's number and address */
  async post({ title = 'An article', ...more } = {}) {
    const { id, link } = await this.admin('/wp/v2/posts', {
      method: 'POST',
      body: { title, content: 'Text.', status: 'publish', comment_status: 'open', ...more },
    });
    return { id: String(id), link };
  }

  /** @returns the cookies of a signed-in user */
  async signIn(login, password) {
    const response = await fetch(`${this.url}/wp-login.php`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: 'wordpress_test_cookie=WP%20Cookie%20check',
      },
      body: new URLSearchParams({ log: login, pwd: password, 'wp-submit': 'Log In', testcookie: '1' }),
    });
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  async stop() {
    await stopChild(this.#php);
    await stopChild(this.#database);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A WordPress of its own in a temporary folder: database, server, users. Nothing of it stays. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildPlugin } from '../../../integrations/wordpress/build.mjs';
import { wordpressFolder } from './prepare.mjs';

export const PASSWORD = 'not-a-secret';
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The line in the template, for the setting without the plugin. */
const TEMPLATE = `<?php
add_action( 'wp_head', static function () {
	if ( ! defined( 'PROG_WIDGETS_VERSION' ) ) {
		echo '<script type="module" src="/prog-widgets/loader.js"></script>';
	}
} );
`;

export interface WordPress {
  url: string;
  version: string;
  act: <Answer>(what: { do: string } & Record<string, unknown>) => Answer;
  close: () => Promise<void>;
}

export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'prog-widgets-wp-'));
  const started: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const it of started.reverse()) await end(it);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const site = join(folder, 'site');
    const socket = join(folder, 'db.sock');
    layOut(site, socket, port);

    const data = join(folder, 'data');
    const created = spawnSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        '--user=root',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
      ],
      { encoding: 'utf8' },
    );
    if (created.status !== 0) throw new Error(`no database: ${created.stdout}${created.stderr}`);
    const log = openSync(join(folder, 'log'), 'a');
    const start = (command: string, args: string[]): void => {
      const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
      // A group of its own, so that the workers of the server end with it.
      started.push(
        spawn(command, args, { cwd: site, env, detached: true, stdio: ['ignore', log, log] }),
      );
    };
    start('mariadbd', [
      ...['--no-defaults', '--user=root', `--datadir=${data}`, `--socket=${socket}`],
      ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-use-native-aio=0'],
    ]);
    await until('the database', () => sql(socket, 'CREATE DATABASE IF NOT EXISTS wordpress'));

    const act: WordPress['act'] = (what) => {
      const ran = spawnSync('php', [at('act.php'), site], {
        encoding: 'utf8',
        input: JSON.stringify(what),
      });
      if (ran.status !== 0) throw new Error(`${what.do}: ${ran.stdout}${ran.stderr}`);
      return JSON.parse(ran.stdout.trim().split('\n').at(-1)!);
    };
    const { version } = act<{ version: string }>({ do: 'install', password: PASSWORD });
    start('php', ['-S', `localhost:${port}`, '-t', site]);
    const url = `http://localhost:${port}`;
    await until('the server', async () => (await fetch(`${url}/wp-login.php`)).ok);
    return { url, version, act, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function layOut(site: string, socket: string, port: number): void {
  cpSync(wordpressFolder, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('.htaccess'),
  });
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(site, 'wp-content/mu-plugins/template.php'), TEMPLATE);
  buildPlugin(join(site, 'wp-content/plugins'));
  cpSync(at('../../../dist'), join(site, 'prog-widgets'), { recursive: true });
  cpSync(at('../../../demo/programmes/example.json'), join(site, 'programme.json'));
  const constants: Record<string, string | boolean> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: `http://localhost:${port}`,
    WP_SITEURL: `http://localhost:${port}`,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
    AUTH_SALT: 'e',
    SECURE_AUTH_SALT: 'f',
    LOGGED_IN_SALT: 'g',
    NONCE_SALT: 'h',
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`,
  );
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\n` +
      `defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
}

const sql = (socket: string, text: string): boolean =>
  spawnSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', text]).status === 0;

async function until(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(200))
    if (await Promise.resolve(isThere()).catch(() => false)) return;
  throw new Error(`${what} does not come up`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function end(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null || !process_.pid) return;
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-process_.pid!, name);
    } catch {
      // It ended meanwhile.
    }
  };
  signal('SIGTERM');
  const late = setTimeout(() => signal('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}

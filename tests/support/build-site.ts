/** The real build over a content folder, and a server for what it wrote. */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Build {
  readonly exitCode: number | null;
  /** What the build printed, standard output and error together. */
  readonly output: string;
  /** The folder that it wrote, or was to write. */
  readonly dist: string;
  /** Removes what the build wrote. */
  clean(): Promise<void>;
}

/**
 * Runs `astro build` as `npm run build` does.
 *
 * @param environment CONTENT_DIR, BASE_PATH and so on; paths are relative to the repository
 */
export async function buildSite(environment: Record<string, string> = {}): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'));
  const dist = join(folder, 'dist');
  const { exitCode, output } = await run(
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      ...environment,
      OUT_DIR: dist,
      CACHE_DIR: join(folder, 'cache'),
    },
  );
  return { exitCode, output, dist, clean: () => rm(folder, { recursive: true, force: true }) };
}

function run(args: readonly string[], environment: Record<string, string>) {
  return new Promise<{ exitCode: number | null; output: string }>((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, output }));
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Without a slash at its end: `http://localhost:1234`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A plain file server: index.html of a folder, 404.html for what is not there. Nothing else. */
export async function serve(dist: string, basePath = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    void fileFor(dist, basePath, request.url ?? '/').then(({ file, status }) => {
      response.writeHead(status, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      createReadStream(file)
        .on('error', () => response.end())
        .pipe(response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function fileFor(dist: string, basePath: string, url: string) {
  const { pathname } = new URL(url, 'http://localhost');
  const missing = { file: join(dist, '404.html'), status: 404 };
  if (!pathname.startsWith(basePath)) return missing;
  const path = resolve(dist, `./${decodeURIComponent(pathname.slice(basePath.length))}`);
  if (!path.startsWith(dist)) return missing;
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, status: 200 } : missing;
}

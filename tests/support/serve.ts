/** A plain file server for a built site, as a static host has it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

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

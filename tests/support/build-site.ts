/** The real build over a content folder. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
      env: { ...inherited(), NODE_ENV: 'production', ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, output }));
  });
}

/** The environment without what the test runner sets for its own build (BASE_URL, MODE, VITEST and so on). */
function inherited(): Record<string, string | undefined> {
  const own = /^(?:VITEST|VITE_|TEST$|BASE_URL$|MODE$|DEV$|PROD$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

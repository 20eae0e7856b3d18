import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
/** The same limit for all builds, whatever the machine has: what is collected when depends on it. */
const HEAP_LIMIT = '--max-old-space-size=4096';
const REPORT = fileURLToPath(new URL('./report-memory.ts', import.meta.url));

export interface BuildCost {
  readonly seconds: number;
  /** Greatest memory of each of its Node processes, added up. */
  readonly bytes: number;
}

export interface BuildEnvironment extends Readonly<Record<string, string>> {
  readonly CONTENT_DIR: string;
  readonly OUT_DIR: string;
  readonly CACHE_DIR: string;
}

/**
 * Runs `astro build` in a folder, with nothing kept from a build before.
 *
 * @param environment OUT_DIR and CACHE_DIR are emptied first
 * @throws Error with what the build printed, if it fails
 */
export async function measureBuild(
  folder: string,
  environment: BuildEnvironment,
): Promise<BuildCost> {
  for (const made of [environment.OUT_DIR, environment.CACHE_DIR])
    await rm(made, { recursive: true, force: true });
  const reports = await mkdtemp(join(tmpdir(), 'parley-memory-'));
  const begin = performance.now();
  await run(folder, {
    ...environment,
    NODE_ENV: 'production',
    NODE_OPTIONS: `${HEAP_LIMIT} --import ${pathToFileURL(REPORT).href}`,
    MEMORY_REPORTS: reports,
  });
  const seconds = (performance.now() - begin) / 1000;
  const files = await readdir(reports);
  const sizes = await Promise.all(files.map((file) => readFile(join(reports, file), 'utf8')));
  await rm(reports, { recursive: true });
  return { seconds, bytes: sizes.reduce((sum, size) => sum + Number(size), 0) };
}

function run(cwd: string, environment: Record<string, string>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [ASTRO, 'build', '--silent'], {
      cwd,
      env: { ...process.env, ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (exitCode) => {
      if (exitCode === 0) done();
      else fail(new Error(`The build in ${cwd} ended with ${exitCode}:\n${output}`));
    });
  });
}

/** Builds the sites that the tests read, once: the real record at the root, the fictional one under a base path. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, type Build } from '../support/build-site.ts';
import { serve, type Served } from '../support/serve.ts';
import { writeSyntheticContent } from '../support/write-synthetic-content.ts';

/** A built site that is being served. */
export interface Site {
  /** Address of the home page, with a slash at its end. */
  readonly home: string;
  readonly dist: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The record of this repository, at the root of a host. */
    record: Site;
    /** tests/fixtures/valid under /parley/, with every fact of deployment set. */
    fixture: Site;
    /** 200 synthetic events. */
    synthetic: Site;
  }
}

export default async function setup(project: TestProject) {
  const content = await mkdtemp(join(tmpdir(), 'parley-content-'));
  await writeSyntheticContent(content, 200);
  const sites = [
    await build('record', '/', {}),
    await build('fixture', '/parley/', {
      CONTENT_DIR: 'tests/fixtures/valid',
      BASE_PATH: '/parley/',
      SITE_URL: 'https://parley.example',
      REPOSITORY_URL: 'https://code.example/parley',
    }),
    await build('synthetic', '/', { CONTENT_DIR: content }),
  ] as const;
  for (const { name, site } of sites) project.provide(name, site);
  return async () => {
    await Promise.all(sites.map(({ close }) => close()));
    await rm(content, { recursive: true, force: true });
  };
}

async function build(
  name: 'record' | 'fixture' | 'synthetic',
  basePath: string,
  environment: Record<string, string>,
) {
  const built = await buildSite(environment);
  if (built.exitCode !== 0) throw new Error(`The build of "${name}" failed:\n${built.output}`);
  const served = await serve(built.dist, basePath);
  return {
    name,
    site: { home: served.origin + basePath, dist: built.dist },
    close: () => close(built, served),
  };
}

async function close(built: Build, served: Served): Promise<void> {
  await served.close();
  await built.clean();
}

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';

const VALID = fileURLToPath(new URL('../fixtures/valid/', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-broken-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each makes one event of a good record bad. */
const FAULTS: readonly [string, (text: string) => string, string][] = [
  ['an unquoted date', (text) => text.replace(/^date: .*/m, 'date: 2024-02-30'), 'date'],
  [
    'broken YAML',
    (text) => text.replace(/^title: .*/m, 'title: "never closed'),
    'files-are-readable',
  ],
  ['a program', (text) => `${text}\n{process.exit(0)}\n`, 'entry-is-prose'],
  ['an import', (text) => `${text}\nimport fs from 'node:fs'\n`, 'entry-is-prose'],
  ['an unclosed tag', (text) => `${text}\nWords <Person id="chen-lixin">open\n`, 'entry-is-prose'],
  ['raw HTML', (text) => `${text}\n<script>alert(1)</script>\n`, 'entry-is-prose'],
  ['nothing in it', () => '', 'files-are-readable'],
  [
    'a party that does not exist',
    (text) => text.replace(/^parties: .*/m, 'parties: [atlantis]'),
    'references-exist',
  ],
];

describe('a build of a record with one bad event', () => {
  it.each(FAULTS)(
    '(%s) ends with a positioned problem, exit code 1 and nothing written',
    async (name, spoil, rule) => {
      const content = join(folder, name.replaceAll(' ', '-'));
      await cp(VALID, content, { recursive: true });
      const file = join(content, 'events/2023/first-round.mdx');
      await writeFile(file, spoil(await readFile(file, 'utf8')));
      const build = await buildSite({ CONTENT_DIR: content });
      try {
        expect(build.exitCode).toBe(1);
        expect(build.output).toMatch(new RegExp(`first-round\\.mdx:\\d+:\\d+  [a-z-]*${rule}`));
        expect(build.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
        expect(await readdir(build.dist).catch(() => [])).toEqual([]);
      } finally {
        await build.clean();
      }
    },
  );
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/checks/check-content.ts';
import { ContentFolderError, readContent } from '../../../src/checks/read-content.ts';
import { problemLine } from '../../../src/checks/reporters/text.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readContent', () => {
  it('says in one line that there is no folder', async () => {
    const missing = join(folder, 'missing');
    await expect(readContent(missing)).rejects.toThrow(ContentFolderError);
    await expect(readContent(missing)).rejects.toThrow(`There is no content folder at ${missing}.`);
  });

  it('reads a folder that is empty, which lacks the files of the site', async () => {
    const lines = findProblems(await readContent(folder, folder)).map(problemLine);
    expect(lines).toEqual([
      'redirects.yml:1:1  known-files  The file redirects.yml is missing. Copy it from another record and fill it in; without retired entries it holds one line, redirects: [].',
      'site.yml:1:1  known-files  The file site.yml is missing. Copy it from another record and fill it in; it names the record and its tracks.',
    ]);
  });

  it('sorts files by path and prints them from the given folder on', async () => {
    await mkdir(join(folder, 'content', 'people'), { recursive: true });
    for (const file of [
      'site.yml',
      'people/b.yml',
      'people/a.yml',
      'people/_draft.yml',
      'LICENSE',
    ]) {
      await writeFile(join(folder, 'content', file), 'name: x\n');
    }
    const { files } = await readContent(join(folder, 'content'), folder);
    expect(files.map(({ file }) => file)).toEqual([
      'content/people/a.yml',
      'content/people/b.yml',
      'content/site.yml',
    ]);
  });

  it('does not follow links, which would bring in what the checks have not seen', async () => {
    await mkdir(join(folder, 'people'));
    await symlink('/etc/passwd', join(folder, 'people', 'jane-doe.yml'));
    await symlink(folder, join(folder, 'people', 'all'));
    const lines = findProblems(await readContent(folder, folder)).map(problemLine);
    expect(lines).toContain(
      'people/jane-doe.yml:1:1  files-are-readable  This is a link or a device, not a file. Put the file itself in its place.',
    );
    expect(lines).toContain(
      'people/all:1:1  known-files  Files of people/ end in .yml. Rename "all" to "all.yml".',
    );
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtureFolder } from '../../support/fixture-files.ts';

const COMMAND = fileURLToPath(new URL('../../../src/checks/command.ts', import.meta.url));

function run(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...options], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: '.' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const broken = fixtureFolder('broken', 'unique-ids', 'files');

describe('npm run check', { timeout: 60_000 }, () => {
  it('ends well if nothing is wrong', () => {
    const { status, stdout, stderr } = run(fixtureFolder('valid'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^No problems in \d+ files\.\n$/);
  });

  it('prints the problems and ends with 1 if something is', () => {
    const { status, stdout } = run(broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^events\/2024\/talks\.mdx:1:1 {2}unique-ids {2}/);
    expect(stdout).toMatch(/\n3 problems in 2 files\.\n$/);
  });

  it('prints for GitHub and for programs', () => {
    expect(run(broken, '--format=github').stdout).toMatch(
      /^::error file=events\/2024\/talks\.mdx,/,
    );
    expect(JSON.parse(run(broken, '--format=json').stdout)).toMatchObject({ files: 7 });
  });

  it.each([[['--format=html']], [['--formt=json']], [['content']]])(
    'ends with 2 and one plain line when called with %s',
    (options) => {
      const { status, stdout, stderr } = run(broken, ...options);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe('Usage: npm run check -- --format=text|github|json\n');
    },
  );

  it('ends with 2 and says what to write if a variable of the build is not of its form', () => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], {
      cwd: broken,
      env: { ...process.env, CONTENT_DIR: '.', SITE_URL: 'example.org' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'SITE_URL is "example.org", which is not a full address. Write one such as https://example.org.\n',
    });
  });

  it('ends with 2 and one plain line if there is no content folder', () => {
    const { status, stderr } = spawnSync(process.execPath, [COMMAND], {
      cwd: broken,
      env: { ...process.env, CONTENT_DIR: 'nowhere' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'There is no content folder at nowhere.\n',
    });
  });
});

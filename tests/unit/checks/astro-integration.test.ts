import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentChecks } from '../../../src/checks/astro-integration.ts';
import { fixtureFolder } from '../../support/fixture-files.ts';

/** What a command of the framework would print, and the code with which the process would end; undefined if it goes on. */
async function setUp(command: 'build' | 'sync' | 'dev' | 'preview', folder: string) {
  let printed = '';
  let ended: number | string | null | undefined;
  vi.spyOn(process.stderr, 'write').mockImplementation((text, ...more) => {
    printed += String(text);
    for (const written of more) if (typeof written === 'function') written();
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    ended = code;
    throw new Error('ended');
  });
  const { hooks } = contentChecks(pathToFileURL(`${folder}/`));
  // Of all that the framework passes, the hook reads the command only.
  const options = {
    command,
    updateConfig: () => undefined,
  } as unknown as HookParameters<'astro:config:setup'>;
  await Promise.resolve(hooks['astro:config:setup']?.(options)).catch(() => undefined);
  return { printed, ended };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('contentChecks', () => {
  const broken = fixtureFolder('broken', 'enough-sources', 'few');

  it.each(['build', 'sync', 'dev'] as const)('lets a %s of good content go on', async (command) => {
    expect(await setUp(command, fixtureFolder('valid'))).toEqual({ printed: '', ended: undefined });
  });

  it.each(['build', 'sync', 'dev'] as const)(
    'ends a %s of broken content with its problems',
    async (command) => {
      const { printed, ended } = await setUp(command, broken);
      expect(ended).toBe(1);
      expect(printed).toMatch(
        /one\.mdx:8:1 {2}enough-sources {2}.*\n.*\n2 problems in 2 files\.\n$/,
      );
      expect(printed).not.toMatch(/ {4}at /);
    },
  );

  it('does not end a preview, which builds nothing', async () => {
    expect(await setUp('preview', broken)).toEqual({ printed: '', ended: undefined });
  });

  it('says plainly that there is no content folder', async () => {
    const missing = fixtureFolder('nowhere');
    const { printed, ended } = await setUp('build', missing);
    expect(ended).toBe(1);
    expect(printed).toContain('There is no content folder at ');
  });
});

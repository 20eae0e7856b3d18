import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A development server over a folder: what it sends to browsers, and what can happen to it. */
async function serve(folder: string) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const sent: unknown[] = [];
  const watcher = new EventEmitter();
  const browsers = new EventEmitter();
  const hot = {
    send: (payload: unknown) => sent.push(payload),
    on: (event: string, listener: () => void) => browsers.on(event, listener),
  };
  const server = {
    config: { server: { middlewareMode: false } },
    watcher: Object.assign(watcher, { add: () => undefined }),
    environments: { client: { hot } },
  };
  const { hooks } = contentChecks(pathToFileURL(`${folder}/`));
  // Of all that the framework passes, the hooks read the server only.
  await hooks['astro:server:setup']?.({
    server,
  } as unknown as HookParameters<'astro:server:setup'>);
  await hooks['astro:server:start']?.({} as unknown as HookParameters<'astro:server:start'>);
  return {
    sent,
    fail: () => hot.send({ type: 'error', err: { message: 'The code fails.', stack: '' } }),
    change: (file: string) => watcher.emit('all', 'change', file),
    /** What a page gets that is opened now. */
    opens: () => {
      const got: unknown[] = [];
      browsers.emit('vite:client:connect', {}, { send: (payload: unknown) => got.push(payload) });
      return got[0];
    },
  };
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

  it('shows its report in place of the error that broken content makes, and no longer than it is broken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-'));
    await cp(fixtureFolder('valid'), folder, { recursive: true });
    const event = join(folder, 'events/2023/first-round.mdx');
    const good = await readFile(event, 'utf8');
    await writeFile(event, good.replace(/^parties: .*/m, 'parties: [atlantis]'));
    const { sent, fail, change, opens } = await serve(folder);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    fail();
    expect(opens()).toEqual(sent[0]);
    await writeFile(event, good);
    change(event);
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    fail();
    const stack: unknown = expect.stringMatching(
      /first-round\.mdx:8:11 {2}references-exist\n {2}No party has the id "atlantis"\.\n {2}Write an id .*\.$/,
    );
    const message = '1 problem in 1 file.';
    const report = { name: 'Content', message, stack, plugin: 'content-checks' };
    expect(sent).toEqual([
      { type: 'error', err: report },
      { type: 'error', err: report },
      { type: 'full-reload' },
      { type: 'error', err: { message: 'The code fails.', stack: '' } },
    ]);
    await rm(folder, { recursive: true });
  });

  it('says plainly that there is no content folder', async () => {
    const missing = fixtureFolder('nowhere');
    const { printed, ended } = await setUp('build', missing);
    expect(ended).toBe(1);
    expect(printed).toContain('There is no content folder at ');
  });
});

import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { oneFolderLoader } from '../../src/one-folder-loader.ts';

const here = new URL('file:///here/');
const there = new URL('file:///there/');
const meta = new Map<string, string>();
const store = new Map<string, string>();
// Of all that the framework passes, the loaders read what was kept only.
const context = { meta, store } as unknown as LoaderContext;

/** Keeps an entry of the name of its folder, beside what was kept. */
function keeping(folder: URL): Loader {
  return oneFolderLoader(folder, {
    name: 'keeping',
    load: () => {
      store.set(folder.href, 'an entry');
      return Promise.resolve();
    },
  });
}

describe('oneFolderLoader', () => {
  it('keeps what was read of the same folder, and forgets what was read of another one', async () => {
    await keeping(here).load(context);
    store.set('kept', 'an entry');
    await keeping(here).load(context);
    expect([...store.keys()]).toEqual([here.href, 'kept']);
    await keeping(there).load(context);
    expect([...store.keys()]).toEqual([there.href]);
  });
});

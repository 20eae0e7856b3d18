import type { Loader } from 'astro/loaders';

/**
 * A loader that first forgets what was kept of another folder. Entries are kept by their ids, and two records may share
 * some: the entries of one would be taken for those of the other.
 */
export function oneFolderLoader(folder: URL, loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      if (context.meta.get('folder') !== folder.href) context.store.clear();
      context.meta.set('folder', folder.href);
      await loader.load(context);
    },
  };
}

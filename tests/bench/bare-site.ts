/** The least that Astro can do with the same entries: a page for each, and a list. No checks, no record, no style. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Writes the project into an empty folder. It reads CONTENT_DIR, OUT_DIR and CACHE_DIR, as Parley does. */
export async function writeBareSite(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(PACKAGES, join(folder, 'node_modules'), 'junction');
}

const PAGE_HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8" />';

const FILES = {
  'astro.config.mjs': `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
});
`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  events: defineCollection({
    loader: glob({
      base: process.env.CONTENT_DIR,
      pattern: 'events/**/*.mdx',
      generateId: ({ entry }) => entry.replace(/^.*\\//, '').replace(/\\.mdx$/, ''),
    }),
  }),
};
`,
  'src/Cite.astro': `
---
const { source } = Astro.props;
---
<sup>{source}</sup>
`.trimStart(),
  'src/pages/index.astro': `
---
import { getCollection } from 'astro:content';

const events = await getCollection('events');
---
${PAGE_HEAD}<title>Events</title></head><body>
<ol>{events.map(({ id, data }) => <li>{data.date} <a href={\`/events/\${id}/\`}>{data.title}</a></li>)}</ol>
</body></html>
`.trimStart(),
  'src/pages/events/[id].astro': `
---
import { getCollection, render } from 'astro:content';
import Cite from '../../Cite.astro';

export async function getStaticPaths() {
  const events = await getCollection('events');
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}

const { event } = Astro.props;
const { Content } = await render(event);
---
${PAGE_HEAD}<title>{event.data.title}</title></head><body>
<h1>{event.data.title}</h1>
<p>{event.data.date}</p>
<p>{event.data.summary}</p>
<Content components={{ Cite }} />
<ul>{event.data.sources.map(({ url, title }) => <li><a href={url}>{title}</a></li>)}</ul>
</body></html>
`.trimStart(),
};

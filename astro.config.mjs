import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/astro-integration.ts';
import { numberCitations } from './src/prose/number-citations.ts';
import { DeploymentError, readDeployment } from './src/read-deployment.ts';

/** @param {string} path inside src/ */
const inSource = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const deployment = deploymentOrEnd();

/** What is wrong with the environment is for whoever set it: a line a variable, without the stack of a program. */
function deploymentOrEnd() {
  try {
    return readDeployment(process.env);
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/**
 * Two builds of different records may go on at once.
 *
 * @param {URL} contentFolder
 */
function cacheOf({ href }) {
  return `node_modules/.astro/${createHash('sha256').update(href).digest('hex').slice(0, 12)}/`;
}

export default defineConfig({
  ...(deployment.siteUrl && { site: deployment.siteUrl }),
  base: deployment.basePath,
  // Tests build several sites side by side.
  ...(process.env.OUT_DIR && { outDir: process.env.OUT_DIR }),
  cacheDir: process.env.CACHE_DIR || cacheOf(deployment.contentFolder),
  trailingSlash: 'always',
  output: 'static',
  integrations: [contentChecks(deployment.contentFolder), mdx()],
  // Entries hold no code to colour, and highlighting writes inline styles, which the policy of the pages forbids.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [numberCitations] }),
  },
  build: { inlineStylesheets: 'never' },
  // Editors complete the fields of entries from what this writes.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      // What vis-timeline brings and this site has no use for: dialogues, a filter for markup, key bindings, random ids.
      alias: {
        'vis-util/esnext/esm/vis-util.js': inSource('elements/vis-util.ts'),
        xss: inSource('elements/escape-markup.ts'),
        keycharm: inSource('elements/no-key-bindings.ts'),
        uuid: inSource('elements/element-ids.ts'),
      },
    },
    build: {
      // The policy of the pages allows files only, none written into them.
      assetsInlineLimit: 0,
      rollupOptions: {
        // One warning of eleven lines for each MDX entry: https://github.com/withastro/astro/issues/18087
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});

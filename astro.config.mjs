import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/checks/astro-integration.ts';
import { deployment } from './src/deployment.ts';
import { numberCitations } from './src/prose/number-citations.ts';

/** @param {string} path inside src/ */
const inSource = (path) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  ...(deployment.siteUrl && { site: deployment.siteUrl }),
  base: deployment.basePath,
  // Tests build several sites side by side.
  ...(process.env.OUT_DIR && { outDir: process.env.OUT_DIR }),
  ...(process.env.CACHE_DIR && { cacheDir: process.env.CACHE_DIR }),
  trailingSlash: 'always',
  output: 'static',
  integrations: [contentChecks(deployment.contentFolder), mdx()],
  // Entries hold no code to colour, and highlighting writes inline styles, which the policy below forbids.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [numberCitations] }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
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
      rollupOptions: {
        // One warning of eleven lines for each MDX entry: https://github.com/withastro/astro/issues/18087
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});

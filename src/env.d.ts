declare namespace App {
  interface Locals {
    prose: import('./components/prose/prose-context.ts').ProseContext;
  }
}

interface ImportMetaEnv {
  /** The base path of the deployment, from Astro. */
  readonly BASE_URL: string;
}

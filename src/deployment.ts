/**
 * Facts about where the site is built from and will stand, from the environment. Unset ones are undefined, and links that
 * would need them are not drawn.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

const environmentSchema = z.object({
  CONTENT_DIR: z.string().min(1).default('content'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL must be a full address, such as https://example.org',
    })
    .optional(),
  BASE_PATH: z
    .string()
    .regex(/^\/(?:[^\s?#]*\/)?$/, 'BASE_PATH must begin and end with a slash, such as /parley/')
    .default('/'),
  REPOSITORY_URL: z
    .url({
      protocol: /^https?$/,
      error: 'REPOSITORY_URL must be a full address, such as https://github.com/owner/name',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
});

export interface Deployment {
  /** The folder of the record, as a file URL that ends in a slash. */
  readonly contentFolder: URL;
  /** The address of the host, such as `https://example.org`, without the base path. */
  readonly siteUrl: string | undefined;
  /** `/`, or the path that the site stands under: `/parley/`. */
  readonly basePath: string;
  /** Where contributors find the source, without a slash at its end. */
  readonly repositoryUrl: string | undefined;
}

/**
 * Reads the environment; empty variables count as unset.
 *
 * @throws Error that names each variable that is not of its form
 */
function readDeployment(environment: Readonly<Record<string, string | undefined>>): Deployment {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.message}.`).join(' '));
  }
  return {
    contentFolder: pathToFileURL(`${resolve(parsed.data.CONTENT_DIR)}/`),
    siteUrl: parsed.data.SITE_URL,
    basePath: parsed.data.BASE_PATH,
    repositoryUrl: parsed.data.REPOSITORY_URL,
  };
}

export const deployment = readDeployment(process.env);

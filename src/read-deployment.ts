import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

/** Facts about where the site is built from and will stand. Links that would need an undefined one are not drawn. */
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

/** Thrown for variables of the environment that are not of their form; the message is for whoever set them, a line each. */
export class DeploymentError extends Error {
  override readonly name = 'DeploymentError';
}

const BASE_PATH = /^\/(?:[^\s?#]*[^\s?#/]\/)?$/;

const environmentSchema = z.object({
  CONTENT_DIR: z.string().min(1).default('content'),
  SITE_URL: addressSchema('SITE_URL', 'https://example.org').optional(),
  BASE_PATH: z.string().regex(BASE_PATH, { error: basePathError }).default('/'),
  REPOSITORY_URL: addressSchema('REPOSITORY_URL', 'https://github.com/owner/name')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
});

function addressSchema(variable: string, example: string) {
  return z.url({
    protocol: /^https?$/,
    error: ({ input }) =>
      `${variable} is ${JSON.stringify(input)}, which is not a full address. Write one such as ${example}.`,
  });
}

function basePathError({ input }: { readonly input?: unknown }): string {
  const wrong = `BASE_PATH is ${JSON.stringify(input)}, which is not a path between two slashes.`;
  return `${wrong} Write ${betweenSlashes(String(input)) ?? '/parley/'}, or leave it out if the site stands at the root.`;
}

/** @example betweenSlashes('https://example.org/parley') // => '/parley/' */
function betweenSlashes(text: string): string | undefined {
  const names = text.replace(/^[a-z]+:\/\/[^/]*/i, '').split('/');
  const path = `/${names.filter((name) => name !== '').join('/')}/`;
  return path !== '//' && BASE_PATH.test(path) ? path : undefined;
}

/**
 * Reads the environment; empty variables count as unset.
 *
 * @throws DeploymentError that says of each variable that is not of its form what to write
 */
export function readDeployment(
  environment: Readonly<Record<string, string | undefined>>,
): Deployment {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw new DeploymentError(parsed.error.issues.map(({ message }) => message).join('\n'));
  }
  return {
    contentFolder: pathToFileURL(`${resolve(parsed.data.CONTENT_DIR)}/`),
    siteUrl: parsed.data.SITE_URL,
    basePath: parsed.data.BASE_PATH,
    repositoryUrl: parsed.data.REPOSITORY_URL,
  };
}

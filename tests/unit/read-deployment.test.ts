import { describe, expect, it } from 'vitest';
import { DeploymentError, readDeployment } from '../../src/read-deployment.ts';

describe('readDeployment', () => {
  it('takes what is not set, or set to nothing, for unset', () => {
    expect(readDeployment({ SITE_URL: '', BASE_PATH: '' })).toMatchObject({
      siteUrl: undefined,
      basePath: '/',
      repositoryUrl: undefined,
    });
  });

  it('gives the address of the host, the path below it and that of the source', () => {
    expect(
      readDeployment({
        SITE_URL: 'https://example.org',
        BASE_PATH: '/parley/',
        REPOSITORY_URL: 'https://example.com/owner/name/',
      }),
    ).toMatchObject({
      siteUrl: 'https://example.org',
      basePath: '/parley/',
      repositoryUrl: 'https://example.com/owner/name',
    });
  });

  it.each([
    [
      { SITE_URL: 'example.org' },
      'SITE_URL is "example.org", which is not a full address. Write one such as https://example.org.',
    ],
    [
      { BASE_PATH: 'parley' },
      'BASE_PATH is "parley", which is not a path between two slashes. Write /parley/, or leave it out if the site stands at the root.',
    ],
    [
      { BASE_PATH: 'https://example.org/a/b' },
      'BASE_PATH is "https://example.org/a/b", which is not a path between two slashes. Write /a/b/, or leave it out if the site stands at the root.',
    ],
    [
      { BASE_PATH: 'my site' },
      'BASE_PATH is "my site", which is not a path between two slashes. Write /parley/, or leave it out if the site stands at the root.',
    ],
    [
      { REPOSITORY_URL: 'owner/name', SITE_URL: 'ftp://example.org' },
      'SITE_URL is "ftp://example.org", which is not a full address. Write one such as https://example.org.\nREPOSITORY_URL is "owner/name", which is not a full address. Write one such as https://github.com/owner/name.',
    ],
  ])('says of %j in a line a variable what to write', (environment, message) => {
    expect(() => readDeployment(environment)).toThrow(new DeploymentError(message));
  });
});

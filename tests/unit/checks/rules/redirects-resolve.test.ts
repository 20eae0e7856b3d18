import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('redirects-resolve', () => {
  it('refuses redirects from living addresses and to dead ones', async () => {
    expect(await printedProblems('redirects-resolve', 'addresses')).toEqual([
      'redirects.yml:2:11  redirects-resolve  An entry still has the address "events/talks". Take the redirect out, or remove the entry.',
      'redirects.yml:6:9  redirects-resolve  No entry has the address "events/talk". Did you mean "events/talks"?',
      'redirects.yml:8:11  redirects-resolve  The address "events/old" is redirected a second time. Keep one of the two redirects.',
      'redirects.yml:11:11  redirects-resolve  The record has no folder for the address "event/older". Did you mean "events"?',
      'redirects.yml:12:9  redirects-resolve  No entry has the address "people/jane-doe". Write the address that the entry has now.',
    ]);
  });
});

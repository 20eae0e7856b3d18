import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../src/chronicle/build-chronicle.ts';
import Page from '../../src/layouts/Page.astro';
import { siteSchema } from '../../src/schema/site.ts';
import { eventEntry, record } from '../support/entries.ts';
import { render } from '../support/render.ts';

const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

async function frame(change: { licence?: unknown; people?: []; path?: string }) {
  const { people, path = '/', ...site } = change;
  const entries = record([eventEntry('talks')]);
  const chronicle = buildChronicle({
    ...entries,
    site: siteSchema.parse({ ...entries.site, ...site }),
    ...(people && { people }),
  });
  return render(Page, { chronicle, description: 'A test.', path });
}

describe('the foot of a page', () => {
  it('names the licence of the record and leads to its text', async () => {
    const url = 'https://example.org/licence';
    const body = await frame({ licence: { name: 'Licence A', url } });
    expect(words(body.querySelector('.colophon'))).toContain('Text and data: Licence A');
    expect(body.querySelector('.colophon [rel=license]')?.getAttribute('href')).toBe(url);
  });

  it('names a licence without an address', async () => {
    const body = await frame({ licence: { name: 'Licence A' } });
    expect(words(body.querySelector('.colophon'))).toContain('Text and data: Licence A');
    expect(body.querySelector('[rel=license]')).toBeNull();
  });

  it('says nothing of a licence where the record has none', async () => {
    const body = await frame({});
    expect(words(body.querySelector('.colophon'))).toContain('Covers events until');
    expect(words(body.querySelector('.colophon'))).not.toContain('Text and data');
  });
});

describe('the menu of a page', () => {
  it('has no section for which the record holds nothing', async () => {
    const names = (body: Element) => [...body.querySelectorAll('nav a')].map(words);
    expect(names(await frame({}))).toEqual(['Timeline', 'Parties', 'People', 'About']);
    expect(names(await frame({ people: [] }))).toEqual(['Timeline', 'Parties', 'About']);
  });

  it.each([
    ['/', { Timeline: 'page' }],
    ['/people/', { People: 'page' }],
    ['/people/anna/', { People: 'true' }],
    ['/events/talks/', {}],
    ['/people-of-note/', {}],
  ])('says of %s in which section it is', async (path, current) => {
    const links = [...(await frame({ path })).querySelectorAll('nav a[aria-current]')];
    expect(
      Object.fromEntries(links.map((link) => [words(link), link.getAttribute('aria-current')])),
    ).toEqual(current);
  });
});

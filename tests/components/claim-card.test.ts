import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../src/chronicle/build-chronicle.ts';
import ClaimCard from '../../src/components/ClaimCard.astro';
import ClaimLine from '../../src/components/ClaimLine.astro';
import { eventEntry, record } from '../support/entries.ts';
import { render } from '../support/render.ts';

const [event] = buildChronicle(
  record([
    eventEntry('visit', {
      claims: [
        {
          id: 'surrounded',
          by: 'anna',
          text: 'The garrison was surrounded.',
          quote: 'On nous encercle',
          quoteLang: 'fr',
          sources: ['one'],
          disputedBy: [
            {
              byName: 'General Staff',
              party: 'grustark',
              date: '2025-03-14',
              text: 'It was not.',
              sources: ['two'],
            },
          ],
          replies: [{ by: 'grustark', text: 'Supplies would be sent.', sources: ['two'] }],
        },
        {
          id: 'free',
          by: 'boris',
          via: 'a radio',
          text: 'The road was free.',
          sources: ['two'],
          disputes: ['surrounded'],
        },
      ],
    }),
  ]),
).events;
const claim = event?.claims[0];
const body = await render(ClaimCard, { claim, event });
const text = (selector: string) =>
  body.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a claim', () => {
  it('has an address of its own', () => {
    expect(body.querySelector('article')?.id).toBe('claim-surrounded');
  });

  it('is set with its speaker, and its words in their language', () => {
    expect(text('.asserted .who')).toBe('Anna Arct Ruritania');
    expect(body.querySelector('.asserted q')?.getAttribute('lang')).toBe('fr');
  });

  it('has what contradicts it beside it, with speaker, day and source, in the same elements', () => {
    const [dispute] = body.querySelectorAll('.answers .answer');
    expect(dispute?.querySelector('.who')?.textContent).toContain('General Staff');
    expect(dispute?.querySelector('time')?.textContent).toBe('14 March 2025');
    expect(dispute?.querySelector('.cites a')?.getAttribute('href')).toBe('#source-two');
    expect(dispute?.querySelector('.said')?.className).toBe(
      body.querySelector('.asserted .said')?.className,
    );
  });

  it('calls a reply an answer, not a dispute', () => {
    const headings = [...body.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Claim', 'Disputed by', 'Answered by']);
  });

  it('leads to a claim that disputes it, and does not say that one again', () => {
    const link = body.querySelector('.answers a[href="#claim-free"]');
    expect(link?.textContent?.trim()).toBe('The claim of Boris Brod');
    expect(body.textContent).not.toContain('The road was free.');
  });
});

describe('a claim in a list', () => {
  it.each([
    ['by whom it was told', 1, 'Boris Brod (as told by a radio)'],
    ['who disputes it, and by whom that was told', 1, 'Disputed by Anna Arct'],
    ['both kinds of disputes', 0, 'Disputed by General Staff, Boris Brod (as told by a radio)'],
    ['who answered it', 0, 'Answered by Grustark'],
  ])('says %s', async (_, index, words) => {
    const line = await render(ClaimLine, {
      at: { event, claim: event?.claims[index] },
      withDisputes: true,
    });
    for (const marks of line.querySelectorAll('sup')) marks.remove();
    expect(line.textContent?.replace(/\s+/g, ' ').replaceAll(' ,', ',')).toContain(words);
  });
});

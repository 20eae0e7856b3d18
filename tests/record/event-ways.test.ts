import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import type { EventEntry } from '../../src/schema/event.ts';
import { readEvents, readProposals, type WrittenEntry } from '../support/content-entries.ts';
import { readPages } from '../support/site-pages.ts';

type Written = WrittenEntry<EventEntry>;
type Claim = NonNullable<EventEntry['claims']>[number];

const events = await readEvents();
const proposals = await readProposals();
const pages = new Map(
  (await readPages(inject('record').dist))
    .filter(({ path }) => path.startsWith('events/'))
    .map(({ path, html }) => [path, parseHTML(html).document]),
);

function pageOf({ id }: Written): Document {
  const page = pages.get(`events/${id}/`);
  if (!page) throw new Error(`The site has no page of the event ${id}.`);
  return page;
}

/** The links of the bar that need no second click: those that are not folded. */
function waysOf(page: Document): readonly Element[] {
  return [...page.querySelectorAll('.event-ways a')].filter((link) => !link.closest('details'));
}

const leadsTo = (link: Element) => link.getAttribute('href') ?? '';

/** What every event that should have a way lacks, as "event: way". */
function lacking(waysNeeded: (event: Written) => readonly string[]): readonly string[] {
  return events.flatMap((event) => {
    const ways = new Set(waysOf(pageOf(event)).map(leadsTo));
    return waysNeeded(event)
      .filter((way) => !ways.has(way))
      .map((way) => `${event.id}: ${way}`);
  });
}

/**
 * The proposals that an event introduced, first named or settled, on which it has a position, of which it tells breaches,
 * or which its text names.
 */
function proposalsOf({ id, data, body }: Written): readonly string[] {
  const told = proposals.filter(
    ({ data: { introduced, firstMentioned, settled = [] } }) =>
      introduced === id || firstMentioned === id || settled.some(({ event }) => event === id),
  );
  const named = [...body.matchAll(/<Proposal\s+id="([^"]+)"/g)].flatMap(([, name = '']) => name);
  const all = [
    ...told.map((proposal) => proposal.id),
    ...(data.positions ?? []).map(({ proposal }) => proposal),
    ...(data.claims ?? []).flatMap(({ breachOf }) => breachOf ?? []),
    ...named,
  ];
  return [...new Set(all)];
}

const isDisputed = (claim: Claim, all: readonly Claim[]) =>
  claim.disputedBy !== undefined ||
  claim.disputes !== undefined ||
  all.some(({ disputes }) => disputes?.includes(claim.id));
const isAnswered = ({ replies, context }: Claim) => replies !== undefined || context !== undefined;

describe('a reader who lands on an event', () => {
  it('is one click from each proposal that it belongs to', () => {
    expect(events.length).toBeGreaterThan(100);
    const needed = (event: Written) => proposalsOf(event).map((id) => `/proposals/${id}/`);
    expect(events.flatMap(needed).length).toBeGreaterThan(100);
    expect(lacking(needed)).toEqual([]);
  });

  it('is one click from the timeline', () => {
    expect(lacking(({ id }) => [`/?event=${id}`])).toEqual([]);
  });

  it('is one click from the accounts of the sides, and from what the sources differ on', () => {
    const needed = ({ data: { readouts = [], uncertain = [] } }: Written) => [
      ...(readouts.length > 1 ? ['#readouts'] : []),
      ...(uncertain.some(({ ofReadouts }) => !(ofReadouts && readouts.length > 0))
        ? ['#uncertain']
        : []),
    ];
    expect(events.flatMap(needed).length).toBeGreaterThan(30);
    expect(lacking(needed)).toEqual([]);
  });

  it('is one click from the positions on the day of an event that has any', () => {
    const without = events.filter((event) => {
      const days = waysOf(pageOf(event))
        .map(leadsTo)
        .filter((way) => /^\/positions\/\?on=\d{4}-\d\d-\d\d$/.test(way));
      return days.length !== (event.data.positions ? 1 : 0);
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('is one click from the first claim that the other side disputed, else from the first answered one', () => {
    const withAnswers = events.filter(({ data: { claims = [] } }) =>
      claims.some((claim) => isDisputed(claim, claims) || isAnswered(claim)),
    );
    expect(withAnswers.length).toBeGreaterThan(30);
    const astray = withAnswers.filter((event) => {
      const { claims = [] } = event.data;
      const disputed = claims.find((claim) => isDisputed(claim, claims));
      const page = pageOf(event);
      const way = waysOf(page).find((link) => /^\d+ claims?, /.test(link.textContent));
      const card = way && page.getElementById(leadsTo(way).slice(1));
      return (
        card?.id !== `claim-${(disputed ?? claims.find(isAnswered))?.id}` ||
        !card.querySelector(disputed ? '.answers .dispute' : '.answers') ||
        way?.textContent.includes('disputed') !== (disputed !== undefined)
      );
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('is one click from the claims of any other event that has some', () => {
    const needed = ({ data: { claims = [] } }: Written) =>
      claims.length > 0 && !claims.some((claim) => isDisputed(claim, claims) || isAnswered(claim))
        ? ['#claims']
        : [];
    expect(events.flatMap(needed).length).toBeGreaterThan(10);
    expect(lacking(needed)).toEqual([]);
  });
});

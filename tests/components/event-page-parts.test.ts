import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../src/chronicle/build-chronicle.ts';
import { officesOf } from '../../src/chronicle/offices.ts';
import EventFacts from '../../src/components/EventFacts.astro';
import EventLine from '../../src/components/EventLine.astro';
import PersonFacts from '../../src/components/PersonFacts.astro';
import Readouts from '../../src/components/Readouts.astro';
import { eventEntry, record } from '../support/entries.ts';
import { render } from '../support/render.ts';

const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

function eventWith(fields: Record<string, unknown>) {
  const [event] = buildChronicle(record([eventEntry('talks', fields)])).events;
  return event;
}

describe('the facts of an event', () => {
  it('give the hour in the zone of the place and in UTC', async () => {
    const body = await render(EventFacts, {
      event: eventWith({ date: '2025-03-18T10:00-04:00', place: 'zenda' }),
    });
    expect(words(body.querySelector('time'))).toBe('18 March 2025, 15:00 (UTC+01:00), 14:00 UTC');
    expect(body.querySelector('time')?.getAttribute('datetime')).toBe('2025-03-18T10:00-04:00');
  });

  it('say that it did not happen', async () => {
    const body = await render(EventFacts, { event: eventWith({ status: 'cancelled' }) });
    expect(words(body)).toContain('Cancelled');
  });

  it('name who took part, with the office held then and what shows it', async () => {
    const participants = [{ person: 'anna', role: 'Envoy of the Crown', sources: ['two'] }];
    const body = await render(EventFacts, { event: eventWith({ participants }) });
    expect(words(body.querySelector('li'))).toBe('Anna Arct2 Envoy of the Crown');
  });
});

describe('the facts', () => {
  it('of a person lead to the event that shows an office, and to the source that names it', async () => {
    const participants = [{ person: 'anna', role: 'Envoy', sources: ['two'] }];
    const chronicle = buildChronicle(record([eventEntry('talks', { participants })]));
    const [anna] = chronicle.people;
    const offices = anna && officesOf(chronicle, anna);
    const body = await render(PersonFacts, { person: anna, offices });
    const links = [...body.querySelectorAll('.offices a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/events/talks/#source-two', '/events/talks/']);
    expect(words(body.querySelector('.offices'))).toBe('Envoy2 as at: Title of talks');
  });
});

describe('the place of an event', () => {
  it('is shown on a small map where the map of the record has it, and only there', async () => {
    const event = eventWith({ place: 'zenda' });
    const body = await render(EventFacts, { event, map: { width: 760, height: 571 } });
    const picture = body.querySelector('img');
    expect(picture?.getAttribute('src')).toBe('/maps/zenda.svg');
    expect(picture?.getAttribute('alt')).toBe('Map: where Zenda lies');
    expect(words(body)).toContain('no line of control');
    expect((await render(EventFacts, { event })).querySelector('img')).toBeNull();
  });
});

describe('an event in a list', () => {
  it('says about when, where only that is known', async () => {
    const body = await render(EventLine, { event: eventWith({ date: '2025-03~' }) });
    expect(words(body.querySelector('time'))).toBe('about March 2025');
  });
});

describe('readouts', () => {
  it('stand side by side, each with its party and its sources', async () => {
    const event = eventWith({
      readouts: [
        { party: 'ruritania', text: ['The talks were useful.', 'They go on.'], sources: ['one'] },
        { party: 'grustark', text: 'The talks were brief.', sources: ['two'] },
      ],
    });
    const body = await render(Readouts, {
      readouts: event?.readouts,
      differences: event?.differences,
    });
    const accounts = [...body.querySelectorAll('.readout')].map((account) => [
      words(account.querySelector('h3 > a')),
      account.querySelectorAll('li').length,
      account.querySelector('.cites a')?.getAttribute('href'),
    ]);
    expect(accounts).toEqual([
      ['Ruritania', 2, '#source-one'],
      ['Grustark', 0, '#source-two'],
    ]);
  });
});

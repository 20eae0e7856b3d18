import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { officesOf } from '../../../src/chronicle/offices.ts';
import { eventEntry, record } from '../../support/entries.ts';

const source = {
  id: 'gazette',
  url: 'https://example.org/gazette',
  publisher: 'Gazette',
  title: 'Appointments',
  kind: 'official' as const,
  lang: 'en',
};

describe('the offices of a person', () => {
  const entries = record([
    eventEntry('later', {
      date: '2025-03-12',
      participants: [{ person: 'anna', role: 'Envoy', sources: ['one'] }],
    }),
    eventEntry('first', {
      date: '2025-03-10',
      participants: [{ person: 'anna', role: 'Envoy', sources: ['two'] }],
    }),
    eventEntry('other', {
      date: '2025-03-01',
      participants: [{ person: 'boris', role: 'Envoy', sources: ['one'] }],
    }),
  ]);
  const roles = [{ title: 'Envoy' }, { title: 'Minister', from: '2025', sources: ['gazette'] }];
  const anna = {
    id: 'anna',
    data: { name: 'Anna Arct', party: 'ruritania', roles, sources: [source] },
  };
  const chronicle = buildChronicle({
    ...entries,
    people: [anna, ...entries.people.filter(({ id }) => id !== 'anna')],
  });
  const shown = chronicle.people
    .filter(({ id }) => id === 'anna')
    .flatMap((person) => officesOf(chronicle, person));

  it('are shown by their sources, or by what shows them at the first event at which the person holds them', () => {
    expect(
      shown.map(({ office, event, sources }) => [
        office.title,
        event?.id,
        sources.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Envoy', 'first', ['two']],
      ['Minister', undefined, ['gazette']],
    ]);
  });
});

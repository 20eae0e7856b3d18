import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { standingOf } from '../../../src/chronicle/proposal-status.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import { dayText, truceAnswers as answers } from '../../support/stance-records.ts';

describe('where a proposal stands', () => {
  const build = (fields: Record<string, unknown>) =>
    buildChronicle(
      record(
        [
          eventEntry('hint', { date: '2025-01-05' }),
          eventEntry('offer', {
            date: '2025-02-01',
            positions: answers(['ruritania', 'proposes']),
          }),
          eventEntry('answer', { date: '2025-02-05', positions: answers(['grustark', 'rejects']) }),
          eventEntry('change-of-mind', {
            date: '2025-02-08',
            positions: answers(['grustark', 'accepts']),
          }),
          eventEntry('end', { date: '2025-02-20' }),
          eventEntry('long-end', { date: '2025-02-20/2025-02-22' }),
          eventEntry('next-offer', { date: '2025-02-25' }),
        ],
        [
          proposalEntry('truce', { introduced: 'offer', dependsOn: ['grustark'], ...fields }),
          proposalEntry('other-truce', { introduced: 'next-offer' }),
        ],
      ),
    ).proposals[0];

  it.each([
    ['2025-01-31', undefined, undefined],
    ['2025-02-01', 'open', 'offer'],
    ['2025-02-05', 'rejected', 'answer'],
    ['2025-02-08', 'accepted', 'change-of-mind'],
    ['2025-02-20', 'lapsed', 'end'],
  ])('on %s is %s', (day, status, since) => {
    const truce = build({
      settled: [{ event: 'end', as: 'lapsed', note: 'It ran out.', sources: ['one'] }],
    });
    const standing = truce && standingOf(truce, day);
    expect([standing?.status, standing?.since.id]).toEqual([status, since]);
  });

  it('is settled on the last day of an event of several days, or on the day that the entry states', () => {
    const during = build({
      settled: [{ event: 'long-end', as: 'agreed', note: 'They signed.', sources: ['one'] }],
    });
    const stated = build({
      settled: [
        { event: 'end', date: '2025-03', as: 'lapsed', note: 'It ran out.', sources: ['one'] },
      ],
    });
    const on = (proposal: typeof during, day: string) =>
      proposal && standingOf(proposal, day)?.status;
    expect([on(during, '2025-02-21'), on(during, '2025-02-22')]).toEqual(['accepted', 'agreed']);
    expect([on(stated, '2025-03-30'), on(stated, '2025-03-31')]).toEqual(['accepted', 'lapsed']);
    expect(stated && standingOf(stated, '2025-12-31')?.date.text).toBe('2025-03');
  });

  it('is open while a party that it depends on is silent', () => {
    const truce = build({ dependsOn: ['grustark', 'ruritania'] });
    expect(truce && standingOf(truce, '2025-02-01')?.status).toBe('open');
  });

  it.each([
    ['2025-01-04', undefined, undefined],
    ['2025-01-05', 'announced', 'hint'],
    ['2025-01-31', 'announced', 'hint'],
    ['2025-02-01', 'open', 'offer'],
  ])('is announced from when it is named until it is put forward: on %s', (day, status, since) => {
    const truce = build({ firstMentioned: 'hint' });
    const standing = truce && standingOf(truce, day);
    expect([standing?.status, standing?.since.id]).toEqual([status, since]);
  });

  const days = { from: '2025-02-06', to: '2025-02-20', sources: ['one'] };
  const statuses = (fields: Record<string, unknown>, on: readonly string[]) => {
    const truce = build(fields);
    return on.map((day) => truce && standingOf(truce, day)?.status);
  };
  const around = ['2025-02-05', '2025-02-06', '2025-02-20', '2025-02-21'];
  const endedBy = (event: string, as: string) => [
    { event, as, note: 'It ended.', sources: ['one'] },
  ];

  it.each([
    ['alone', undefined, ['rejected', 'in-force', 'in-force', 'accepted']],
    [
      'that lapses on their last day',
      endedBy('end', 'lapsed'),
      ['rejected', 'in-force', 'in-force', 'lapsed'],
    ],
    [
      'that is withdrawn on their last day',
      endedBy('end', 'withdrawn'),
      ['rejected', 'in-force', 'withdrawn', 'withdrawn'],
    ],
    [
      'that was violated before',
      endedBy('answer', 'violated'),
      ['violated', 'violated', 'violated', 'violated'],
    ],
    [
      'that was agreed before',
      endedBy('answer', 'agreed'),
      ['agreed', 'in-force', 'in-force', 'agreed'],
    ],
  ])('is in force on its days, a truce %s', (_, settled, expected) => {
    expect(statuses({ inForce: days, ...(settled && { settled }) }, around)).toEqual(expected);
  });

  const answered = (by: string[], dependsOn: string[], ...stances: Parameters<typeof answers>) => {
    const {
      proposals: [truce],
    } = buildChronicle(
      record(
        stances.map((stance, index) =>
          eventEntry(`event-${index}`, {
            date: dayText(index + 1),
            positions: answers(stance),
          }),
        ),
        [proposalEntry('truce', { introduced: 'event-0', by, dependsOn })],
      ),
    );
    return truce && standingOf(truce, '2025-12-31')?.status;
  };

  it('keeps the consent of a party that breaks it', () => {
    const both = ['ruritania', 'grustark'];
    const stances = [
      ['ruritania', 'proposes'],
      ['grustark', 'accepts'],
    ] satisfies [string, string][];
    expect(answered(['ruritania'], both, ...stances, ['grustark', 'violates'])).toBe('accepted');
    expect(answered(['ruritania'], both, ['ruritania', 'proposes'], ['grustark', 'violates'])).toBe(
      'open',
    );
    expect(
      answered(['ruritania'], both, ...stances, ['grustark', 'rejects'], ['grustark', 'violates']),
    ).toBe('rejected');
  });

  it('is withdrawn when all who put it forward and spoke of it take it back', () => {
    const both = ['ruritania', 'grustark'];
    const [proposes, joins] = [
      ['ruritania', 'proposes'],
      ['grustark', 'proposes'],
    ] satisfies [[string, string], [string, string]];
    expect(answered(both, both, proposes, joins, ['grustark', 'withdraws'])).toBe('open');
    expect(
      answered(both, both, proposes, joins, ['grustark', 'withdraws'], ['ruritania', 'withdraws']),
    ).toBe('withdrawn');
    expect(answered(both, both, proposes, ['ruritania', 'withdraws'])).toBe('withdrawn');
  });
});

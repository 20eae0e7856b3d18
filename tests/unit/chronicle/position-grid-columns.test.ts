import { describe, expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import type { Proposal } from '../../../src/chronicle/negotiation.ts';
import { positionGrid } from '../../../src/chronicle/position-grid.ts';
import { eventEntry, proposalEntry, record } from '../../support/entries.ts';
import { first } from '../../support/stance-records.ts';

describe('the columns of the grid of positions', () => {
  const party = (id: string, name = id) => ({
    id,
    data: { name, short: name, kind: 'other' as const },
  });
  const build = (answers: readonly [proposal: string, party: string][]) => {
    const ids = [...new Set(answers.map(([proposal]) => proposal))];
    const parties = [...new Set(answers.map(([, id]) => id))].map((id) => party(id));
    const events = answers.map(([proposal, id], index) =>
      eventEntry(`event-${index}`, {
        positions: [{ proposal, party: id, stance: 'accepts', sources: ['one'] }],
      }),
    );
    const entries = record(
      [first, ...events],
      ids.map((id) => proposalEntry(id, { introduced: 'first' })),
    );
    return positionGrid(buildChronicle({ ...entries, parties: [...entries.parties, ...parties] }));
  };
  const twenty = Array.from({ length: 20 }, (_, index) => `proposal-${index}`);
  const idsOf = (parties: readonly { id: string }[]) => parties.map(({ id }) => id);

  it('go by how much a party said, then by its name', () => {
    const { columns, others } = build([
      ['a', 'zeta'],
      ['a', 'beta'],
      ['b', 'alpha'],
      ['b', 'zeta'],
    ]);
    expect(idsOf(columns)).toEqual(['zeta', 'alpha', 'beta']);
    expect(others).toEqual([]);
  });

  it('leave parties that answered few proposals to one last column, where none is lost', () => {
    const grid = build([
      ...twenty.map((proposal): [string, string] => [proposal, 'main']),
      ['proposal-3', 'second'],
      ['proposal-4', 'second'],
      ['proposal-3', 'once'],
      ['proposal-3', 'also-once'],
    ]);
    expect(idsOf(grid.columns)).toEqual(['main', 'second']);
    expect(idsOf(grid.others)).toEqual(['also-once', 'once']);
    const third = grid.rows.find(
      ({ proposal }: { proposal: Proposal }) => proposal.id === 'proposal-3',
    );
    expect(third?.others.map(({ value }) => value.party.id)).toEqual(['also-once', 'once']);
  });

  it('give a single other party its own', () => {
    const grid = build([
      ...twenty.map((proposal): [string, string] => [proposal, 'main']),
      ['proposal-3', 'once'],
    ]);
    expect([idsOf(grid.columns), grid.others]).toEqual([['main', 'once'], []]);
  });
});

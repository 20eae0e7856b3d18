import { expect, it } from 'vitest';
import { buildChronicle } from '../../../src/chronicle/build-chronicle.ts';
import { countClaims } from '../../../src/chronicle/count-claims.ts';
import { eventEntry, record } from '../../support/entries.ts';

const said = [{ by: 'boris', text: 'Not so.', sources: ['two'] }];
const DISPUTED = { disputedBy: said };
const ANSWERED = { replies: said };
const IN_CONTEXT = { context: said };

function claimsWith(...fields: readonly object[]) {
  const claims = fields.map((more, index) => ({
    id: `claim-${index}`,
    by: 'anna',
    text: 'So it is.',
    sources: ['one'],
    ...more,
  }));
  const [event] = buildChronicle(record([eventEntry('talks', { claims })])).events;
  return event?.claims ?? [];
}

it.each([
  ['1 claim', claimsWith({})],
  ['1 claim, disputed', claimsWith(DISPUTED)],
  ['2 claims, 1 disputed, 1 answered', claimsWith(DISPUTED, ANSWERED)],
  ['2 claims, both disputed', claimsWith({ disputes: ['claim-1'] }, {})],
  ['3 claims, 1 disputed', claimsWith({ ...DISPUTED, ...ANSWERED }, {}, {})],
  ['3 claims, all answered', claimsWith(ANSWERED, ANSWERED, { ...ANSWERED, ...IN_CONTEXT })],
  ['3 claims, 2 in context', claimsWith(IN_CONTEXT, {}, IN_CONTEXT)],
])('claims are counted with what became of them, each once: %s', (words, claims) => {
  expect(countClaims(claims)).toBe(words);
});

import type { Chronicle } from './chronicle.ts';
import type { Proposal } from './negotiation.ts';
import { statusSpans } from './proposal-status.ts';
import type { Span } from './span.ts';

/** The days for which each proposal was open, in the order of proposals; one that was opened again has several spans. */
export function openSpans({
  proposals,
  site,
}: Pick<Chronicle, 'proposals' | 'site'>): readonly Span<Proposal>[] {
  return proposals.flatMap((value) =>
    statusSpans(value, site.coversUntil)
      .filter(({ value: status }) => status === 'open')
      .map(({ from, until }) => ({ value, from, until })),
  );
}

import { formatDate } from '../calendar/format-date.ts';
import type { Chronicle } from '../chronicle/chronicle.ts';
import { undisputedSpans } from '../chronicle/undisputed.ts';
import { paths } from '../paths.ts';
import type { DatedLine } from './dated-lines.ts';

/** Every claim that ever stood undisputed, with the days for which it did, the latest claim first. */
export function undisputedLines(chronicle: Chronicle): readonly DatedLine[] {
  return undisputedSpans(chronicle).map(({ value: { claim, event }, from, until }) => ({
    label: `${claim.speakers.map(({ name }) => name).join(' and ')}, ${formatDate(claim.date)}`,
    text: claim.text,
    path: paths.claim(event.id, claim.id),
    from,
    until,
  }));
}

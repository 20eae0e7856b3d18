/** What the grid of positions shows, as a sentence. */
import { describeDay } from './days.ts';

/** A stance taken on the day: `Russia`, `accepts in principle`, `30-day interim ceasefire`. */
export interface DayChange {
  readonly party: string;
  readonly stance: string;
  readonly proposal: string;
  /** The party had taken the same stance before. */
  readonly isRepeat: boolean;
  /** Who told of it, where the party itself is not on record. */
  readonly via: string | undefined;
}

interface GridDay {
  /** `YYYY-MM-DD`; undefined means the latest. */
  readonly on: string | undefined;
  /** The last day that the record covers. */
  readonly coversUntil: string;
  /** Stances taken on the day. */
  readonly changes: readonly DayChange[];
  /** The last day by then on which a stance was taken. */
  readonly lastChange: string | undefined;
}

/** A day with more stances than these says only how many. */
const MOST_TOLD = 2;

/**
 * @example
 * describeGridDay({ on: '2025-03-14', coversUntil: '2025-12-31', changes: [], lastChange: '2025-03-13' })
 * // => 'As of 14 March 2025. The last statement was on 13 March 2025.'
 */
export function describeGridDay({ on, coversUntil, changes, lastChange }: GridDay): string {
  const day = `As of ${describeDay(on ?? coversUntil)}`;
  const known = on === undefined ? `${day}, the last day covered` : day;
  if (changes.length > 0) return `${known}. On this day: ${tell(changes)}.`;
  if (lastChange === undefined) return `${known}. Nobody had taken a position yet.`;
  return `${known}. The last statement was on ${describeDay(lastChange)}.`;
}

function tell(changes: readonly DayChange[]): string {
  const told = changes.slice(0, MOST_TOLD).map(tellOne);
  const rest = changes.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function tellOne({ party, stance, proposal, isRepeat, via }: DayChange): string {
  const words = `${party} ${isRepeat ? 'again ' : ''}${stance} (${proposal})`;
  return via === undefined ? words : `${words}, as told by ${via}`;
}
